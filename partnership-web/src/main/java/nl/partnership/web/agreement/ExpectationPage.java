package nl.partnership.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.ExpectationOutcome;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.agreement.ExpectationService;
import nl.partnership.ejb.agreement.ExpectationView;
import nl.partnership.ejb.agreement.PromiseService;
import nl.partnership.web.base.Screen;

/** One expectation: what is asked, what was said to it and, for the two, how it went. */
@Named
@ViewScoped
public class ExpectationPage extends ExpectationForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExpectationService expectations;

    @Inject
    private PromiseService promises;

    @Inject
    private Screen screen;

    private String id;
    private ExpectationView read;

    /** {@code NotFound} for an expectation of others, and for an id that is none. */
    public void open() {
        if (read == null) {
            read = expectations.get(id);
            if (read.row().went() != null) {
                setOutcome(ExpectationOutcome.valueOf(read.row().went().outcome()));
                setPromiserWords(read.row().went().words());
            }
        }
    }

    public void answer() {
        act(
                () -> promises.answer(id, version(), getReply(), getReplyWords()),
                "agreement.expect.answered",
                getReplyWords());
    }

    public void submit() {
        act(() -> promises.submit(id, version(), getBefore()), "agreement.submitted", getBefore());
    }

    public void recordPaper() {
        act(
                () -> promises.recordPaper(id, version(), getReply(), getReplyWords(), getFunction(), getPaperDay()),
                "agreement.expect.recorded",
                getReplyWords());
    }

    public void takeBack() {
        act(() -> promises.takeBack(id, version()), "agreement.expect.takenBack", null);
    }

    public void withdraw() {
        act(() -> expectations.withdraw(id, version()), "agreement.expect.withdrawn", null);
    }

    public void lookBack() {
        act(() -> promises.lookBack(id, version(), getOutcome()), "agreement.expect.lookedBack", null);
    }

    public void takeOutcomeBack() {
        act(() -> promises.lookBack(id, version(), null), "agreement.expect.outcomeTakenBack", null);
    }

    public void layBeside() {
        act(
                () -> promises.layBeside(id, version(), getPromiserWords()),
                "agreement.expect.laidBeside",
                getPromiserWords());
    }

    /** @param typed what would be lost when its form is gone, as another did meanwhile what it was for */
    private void act(Runnable step, String done, String typed) {
        try {
            step.run();
            screen.notice(done);
            screen.go(path());
        } catch (Stale stale) {
            read = expectations.get(id);
            if (typed == null || typed.isBlank()) {
                screen.problem(null, "base.stale");
            } else {
                screen.problem(null, "agreement.expect.stale", typed);
            }
        }
    }

    public void repeat() {
        screen.notice("agreement.expect.repeated", expectations.repeat(id));
        screen.go(path());
    }

    private String path() {
        return "/agreement/expectation.xhtml?id=" + id;
    }

    private long version() {
        return read.row().version();
    }

    /** What the caller may say for the own organisation: who may not promise can say that it cannot be. */
    public List<ExpectationReply> getReplies() {
        return Stream.of(ExpectationReply.values())
                .filter(one -> !one.isPromise() || read.own().ground() != null)
                .toList();
    }

    /** What can stand on paper. */
    public ExpectationReply[] getPaperReplies() {
        return ExpectationReply.values();
    }

    public ExpectationOutcome[] getOutcomes() {
        return ExpectationOutcome.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ExpectationView getRead() {
        return read;
    }
}
