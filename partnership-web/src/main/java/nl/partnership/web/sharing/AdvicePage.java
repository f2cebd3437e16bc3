package nl.partnership.web.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.sharing.AdviceService;
import nl.partnership.ejb.sharing.QuestionView;
import nl.partnership.web.base.Screen;

/** One question for advice: the facts, the advice, and what was decided. */
@Named
@ViewScoped
public class AdvicePage extends AdviceForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceService questions;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private String id;
    private long version;
    private transient QuestionView question;

    /** Reads it; {@code NotFound} when the caller has nothing to do with it. */
    public void open() {
        version = getQuestion().version();
    }

    public void advise() {
        act(() -> questions.advise(id, version, advicePermits, advice), "sharing.question.advised");
    }

    public void recordAdvice() {
        act(
                () -> questions.recordAdvice(id, version, advicePermits, advice, adviceReference),
                "sharing.question.advised");
    }

    public void rule() {
        act(() -> questions.rule(id, version, rulingPermits, rulingReason, holdsUntil), "sharing.question.ruled");
    }

    public void withdraw() {
        act(() -> questions.withdraw(id, version), "sharing.question.withdrawn");
    }

    private void act(Runnable step, String notice) {
        try {
            step.run();
        } catch (Stale stale) {
            question = null;
            open();
            screen.problem(null, "base.stale");
            return;
        }
        screen.notice(notice);
        screen.go("/sharing/questions.xhtml");
    }

    public QuestionView getQuestion() {
        if (question == null) {
            question = questions.get(id);
        }
        return question;
    }

    /** What the asker wrote at a condition, behind its status; empty when that is nothing. */
    public String words(String condition) {
        Affirmation said = getQuestion().said().situation().facts().conditions().get(condition);
        return said == null
                ? ""
                : Stream.of(said.reason(), said.reference())
                        .filter(words -> words != null && !words.isBlank())
                        .map(words -> " (" + words + ")")
                        .collect(Collectors.joining());
    }

    /** What decides on each line of the question: the rules that were decisive, in the order of the set. */
    public List<SharingRule> getRules() {
        return getQuestion().said().lines().stream()
                .flatMap(line -> line.rules().stream())
                .filter(Statement.KeptRule::decisive)
                .map(rule -> getQuestion().rules().get(rule.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether somebody is in danger now. */
    public boolean isUrgent() {
        return getQuestion().row().isUrgent();
    }

    /** For how many days the question waits. */
    public long getDays() {
        return Duration.between(getQuestion().row().askedAt(), clock.instant()).toDays();
    }

    /** Whether this is what the caller can do now. */
    public boolean is(String step) {
        return getQuestion().row().step().name().equals(step);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
