package nl.partnership.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.sharing.Asking;
import nl.partnership.ejb.sharing.DecisionService;
import nl.partnership.ejb.sharing.SharingAnswer;
import nl.partnership.web.base.Screen;

/**
 * "May I share this?": with whom, what and why; then the answer on one screen. The choices stand in the address, with case and
 * age, so that one comes back to the answer after recording a consent; what else is filled in goes along in {@link Underway}.
 */
@Named
@ViewScoped
public class SharePage extends ChosenInAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionService decisions;

    @Inject
    private Underway underway;

    @Inject
    private Screen screen;

    private transient ShareText answer;
    private String purpose;
    private String caseId;
    private boolean asked;
    private ShareFacts facts = new ShareFacts();

    @PostConstruct
    void read() {
        readChoices(screen);
        purpose = known(screen, "purpose", Vocabulary.shipped().purposes()::has);
        caseId = screen.parameter("case");
        asked = screen.parameter("change") == null
                && getReceiver() != null
                && purpose != null
                && getCategories().length > 0;
        // with a case one comes back; whoever begins anew confirms anew
        if (asked && caseId != null && underway.of(getQuestion()) != null) {
            facts = underway.of(getQuestion());
        }
        facts.readAge(screen.parameter("age"));
    }

    /** Works out the answer before the page is drawn, so that it says what cannot be. */
    public void open() {
        getAnswer();
    }

    /** Goes to the answer. */
    public void ask() {
        screen.go(getQuestion().getPath());
    }

    /** The answer anew, with what was filled in since; what cannot be is said at its field. */
    public void renew() {
        if (!screen.isRefused()) {
            attempt(this::work);
        }
    }

    /** What cannot be is said at its field, and what is typed stays. */
    void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuleViolation violation) {
            ConditionFields.show(screen, violation, answer);
        }
    }

    private void work() {
        SharingAnswer worked = decisions.preview(asking());
        boolean refused = worked.decision().outcome() == Outcome.FORBIDDEN;
        answer = ShareWords.of(worked, refused && decisions.ownDuties().secrecy());
        underway.keep(getQuestion(), facts);
    }

    Asking asking() {
        return facts.asking(getReceiver(), getCategories(), purpose, caseId);
    }

    Question getQuestion() {
        return new Question(getReceiver(), getCategoryList(), purpose);
    }

    /** Where the choices can be changed. */
    public String getChangePath() {
        return getQuestion().getPath() + "&change=true";
    }

    /** Where one comes back to, with case and age. */
    String comingBack() {
        return getQuestion().parameters()
                + (caseId == null ? "" : "&case=" + Question.encoded(caseId))
                + (facts.getAge() == null ? "" : "&age=" + facts.getAge());
    }

    /** Null until everything was chosen, and in acute danger until it is said why. */
    public ShareText getAnswer() {
        if (answer == null && asked && !screen.isRefused() && (!isDanger() || facts.isJustified())) {
            try {
                work();
            } catch (RuleViolation violation) {
                screen.show(violation);
                // where it is said why there is danger, that stays to be mended
                asked = isDanger();
            }
        }
        return answer;
    }

    /** Whether receiver, information and purpose were chosen. */
    public boolean isAsked() {
        return asked;
    }

    public boolean isDanger() {
        return Codes.ACUTE_DANGER.equals(purpose);
    }

    /** Whether there are no rules to say yes or no by: in danger that is no reason to read "no". */
    public boolean isUndecided() {
        return isDanger() && getAnswer() != null && answer.withoutRules();
    }

    /** Whether the answer itself is the heading of the page. */
    public boolean isAnswered() {
        return getAnswer() != null && !isUndecided();
    }

    /** Where what was shared already is recorded, with the choices made so far. */
    public String getSharedPath() {
        return "/sharing/shared.xhtml" + (asked ? "?" + getQuestion().parameters() : "");
    }

    /** Where the same is asked for what may go of it. */
    public String getPermittedPath() {
        return getQuestion().about(answer.getPermitted()).getPath();
    }

    /** Whether the receiver works at an organisation that the portal knows; without one nothing is recorded. */
    public boolean isOrganisationKnown() {
        return ShareChoices.organisation(getReceiver()) != null;
    }

    public ShareFacts getFacts() {
        return facts;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    /** The answer's categories for which consent is asked. */
    List<String> consentCategories() {
        return answer.consentCategories();
    }
}
