package nl.partnership.web.schoolyear;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PersonChoice;
import nl.partnership.ejb.schoolyear.MonitorService;
import nl.partnership.ejb.schoolyear.YearView;
import nl.partnership.web.base.Screen;

/** On the page of the days: who convenes notes that the safety monitor was delivered. */
@Named
@ViewScoped
public class MonitorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MonitorService monitor;

    @Inject
    private DaysPage page;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private List<PersonChoice> people;
    private LocalDate deliveredOn;
    private String deliveredBy;

    public void deliver() {
        YearView read = page.getRead();
        act(
                () -> monitor.deliver(
                        read.school().id(), read.year(), read.monitor().version(), deliveredOn, deliveredBy),
                "schoolyear.monitor.saved");
    }

    public void takeBack() {
        YearView read = page.getRead();
        act(
                () -> monitor.takeBack(
                        read.school().id(), read.year(), read.monitor().version()),
                "schoolyear.monitor.takenBack");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            screen.notice(done);
        } catch (Stale stale) {
            screen.notice("schoolyear.monitor.stale");
        }
        screen.go(DaysPage.address(page.getRead().school().id(), page.getRead().year()));
    }

    /** Whether the caller is one who notes it. */
    public boolean isOpen() {
        return Audience.CONVENER.includes(current.get());
    }

    /** Who can have delivered it. */
    public List<PersonChoice> getPeople() {
        if (people == null) {
            people = monitor.deliverers();
        }
        return people;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public String getDeliveredBy() {
        return deliveredBy;
    }

    public void setDeliveredBy(String deliveredBy) {
        this.deliveredBy = deliveredBy;
    }
}
