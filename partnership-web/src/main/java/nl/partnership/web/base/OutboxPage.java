package nl.partnership.web.base;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.mail.OutboxRow;
import nl.partnership.ejb.base.mail.OutboxService;

/** Mail on its way out, and mail that went; what is chosen stands in the address. */
@Named
@RequestScoped
public class OutboxPage {

    private static final String PATH = "/base/outbox.xhtml";
    private static final int ROWS = 20;

    @Inject
    private OutboxService outbox;

    @Inject
    private Screen screen;

    private boolean sent;
    private Paged<OutboxRow> page;

    @PostConstruct
    void load() {
        sent = "sent".equals(screen.parameter("show"));
        page = Paged.of(
                screen.parameter("page"),
                ROWS,
                (first, most) -> sent
                        ? new Listed<>(outbox.sent(first, most), outbox.countSent())
                        : new Listed<>(outbox.waiting(first, most), outbox.countWaiting()));
    }

    public List<OutboxRow> getRows() {
        return page.rows();
    }

    public long getTotal() {
        return page.paging().total();
    }

    /** Whether a mail server is configured. */
    public boolean isServer() {
        return outbox.hasServer();
    }

    /** Sends the mail of the row that was pressed as soon as it can. */
    public void tryAgain() {
        outbox.tryAgain(screen.which());
        screen.notice("base.outbox.trying");
        screen.go(page.paging().at(address(sent)));
    }

    public boolean isSent() {
        return sent;
    }

    public Paging getPaging() {
        return page.paging();
    }

    /** Address of one of the two lists. */
    public String address(boolean ofSent) {
        return PATH + "?show=" + (ofSent ? "sent" : "waiting");
    }
}
