package nl.partnership.web.base;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.base.mail.OutboxRow;
import nl.partnership.ejb.base.mail.OutboxService;

/** Mail on its way out, and mail that went; what is chosen stands in the address. */
@Named
@RequestScoped
public class OutboxPage {

    private static final String PATH = "/base/outbox.xhtml";

    @Inject
    private OutboxService outbox;

    @Inject
    private Screen screen;

    private boolean sent;
    private Part part;
    private List<OutboxRow> rows;
    private long total;

    @PostConstruct
    void load() {
        sent = "sent".equals(screen.parameter("show"));
        part = Part.of(screen.parameter("part"));
        rows = sent ? outbox.sent(part.first(), Part.SIZE) : outbox.waiting(part.first(), Part.SIZE);
        total = sent ? outbox.countSent() : outbox.countWaiting();
    }

    public List<OutboxRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    /** Whether a mail server is configured. */
    public boolean isServer() {
        return outbox.hasServer();
    }

    public void tryAgain(String id) {
        outbox.tryAgain(id);
        screen.notice("base.outbox.trying");
        screen.go(PATH);
    }

    public boolean isSent() {
        return sent;
    }

    public Part getPart() {
        return part;
    }

    /** Address of a part of one of the two lists. */
    public String address(boolean ofSent, int number) {
        return PATH + "?show=" + (ofSent ? "sent" : "waiting") + (number > 1 ? "&part=" + number : "");
    }
}
