package nl.partnership.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.partner.handover.HandoverService;
import nl.partnership.ejb.partner.handover.HandoverView;
import nl.partnership.web.base.Screen;

/** Handing over one's role, or taking over one that one is asked for: the address says which. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/partner/handover.xhtml";

    @Inject
    private HandoverService handovers;

    @Inject
    private Screen screen;

    private String id;
    private HandoverView read;
    private String successor;
    private LocalDate lastDay;

    /** {@code NotFound} for a handover between others. */
    public void open() {
        if (read == null) {
            read = id == null ? handovers.own() : handovers.get(id);
            lastDay = read.lastDay();
        }
    }

    public void ask() {
        handovers.ask(successor, lastDay);
        screen.notice("partner.handover.done.asked");
        screen.go(PAGE);
    }

    public void confirm() {
        change(
                () -> handovers.confirm(read.id(), read.version()),
                "partner.handover.done.confirmed",
                PAGE + "?id=" + id);
    }

    public void withdraw() {
        change(() -> handovers.withdraw(read.id(), read.version()), "partner.handover.done.withdrawn", PAGE);
    }

    private void change(Runnable change, String notice, String next) {
        try {
            change.run();
            screen.notice(notice);
            screen.go(next);
        } catch (Stale stale) {
            read = null;
            open();
            screen.problem(null, "partner.handover.stale");
        }
    }

    public HandoverView getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
