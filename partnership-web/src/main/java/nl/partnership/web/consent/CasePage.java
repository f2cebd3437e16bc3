package nl.partnership.web.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.consent.CaseRow;
import nl.partnership.ejb.consent.CaseService;
import nl.partnership.ejb.consent.ConsentRow;
import nl.partnership.ejb.consent.ConsentService;
import nl.partnership.web.base.Screen;

/** One case: what was said in it, a consent to take back when the address names one, and closing it. */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/consent/case.xhtml?id=";

    @Inject
    private CaseService cases;

    @Inject
    private ConsentService consents;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private String id;
    private CaseRow read;
    private ConsentRow toWithdraw;
    private LocalDate withdrawnOn;
    private List<ConsentRow> said;

    /** Reads the case; {@code NotFound} for one of another organisation, and for an id that is none. */
    public void open() {
        if (read == null) {
            read = cases.get(id);
            said = consents.of(id);
            String asked = screen.parameter("withdraw");
            toWithdraw = said.stream()
                    .filter(consent -> consent.id().equals(asked) && consent.isWithdrawable())
                    .findFirst()
                    .orElse(null);
            withdrawnOn = LocalDate.now(clock);
        }
    }

    public void withdraw() {
        consents.withdraw(toWithdraw.id(), withdrawnOn);
        done("consent.withdrawn");
    }

    public void close() {
        change(() -> cases.close(id, read.version()), "consent.case.closed");
    }

    public void reopen() {
        change(() -> cases.reopen(id, read.version()), "consent.case.reopened");
    }

    private void change(Runnable change, String done) {
        try {
            change.run();
            done(done);
        } catch (Stale stale) {
            read = cases.get(id);
            screen.problem(null, "base.stale");
        }
    }

    private void done(String key) {
        screen.notice(key);
        screen.go(PATH + id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CaseRow getRead() {
        return read;
    }

    /** What was said, the latest first. */
    public List<ConsentRow> getSaid() {
        return said;
    }

    /** The consent that the address names to take back, or null. */
    public ConsentRow getToWithdraw() {
        return toWithdraw;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }
}
