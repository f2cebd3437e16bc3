package nl.partnership.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.consent.CaseRow;
import nl.partnership.ejb.consent.CaseService;
import nl.partnership.ejb.sharing.Asking;
import nl.partnership.ejb.sharing.DecisionService;
import nl.partnership.web.base.Screen;

/**
 * "May I share this?": with whom, what and why; then the answer on one screen. The choices stand in the address, so that
 * one comes back to the answer after recording a consent; what is affirmed stands in the form alone.
 */
@Named
@ViewScoped
public class SharePage extends ChosenInAddress {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/sharing/share.xhtml";

    /** What can come next: see to the covenant, open a case, look for consent, record it, or decide. */
    public enum Step {
        COVENANT,
        CASE,
        LOOK,
        CONSENT,
        DECIDE
    }

    @Inject
    private DecisionService decisions;

    @Inject
    private CaseService cases;

    @Inject
    private Screen screen;

    private transient ShareText answer;
    private transient List<CaseRow> open;
    private String purpose;
    private String caseId;
    private boolean asked;
    private final ShareFacts facts = new ShareFacts();
    private String because;

    @PostConstruct
    void read() {
        readChoices(screen);
        purpose = known(screen, "purpose", Vocabulary.shipped().purposes()::has);
        caseId = screen.parameter("case");
        asked = screen.parameter("change") == null
                && getReceiver() != null
                && purpose != null
                && getCategories().length > 0;
    }

    /** Goes to the answer. */
    public void ask() {
        screen.go(PATH + "?" + parameters());
    }

    /** The answer anew, with what was filled in since; what cannot be is said at its field. */
    public void renew() {
        if (!screen.isRefused()) {
            attempt(() -> answer = ShareWords.of(decisions.preview(asking())));
        }
    }

    /** Records the decision; what is needed of others is asked on the receipt. What still misses something is not kept. */
    public void decide() {
        renew();
        if (screen.isRefused()) {
            return;
        }
        if (!answer.isRecordable()) {
            screen.problem(null, "sharing.share.missing");
            return;
        }
        record(() -> decisions.decide(asking()).receiptId(), "sharing.share.decided");
    }

    /** Records that it was not shared. */
    public void leave() {
        record(() -> decisions.notShared(asking(), because), "sharing.share.left");
    }

    private void record(Supplier<String> receipt, String notice) {
        attempt(() -> {
            String id = receipt.get();
            screen.notice(notice);
            screen.go("/sharing/receipt.xhtml?id=" + id);
        });
    }

    /** What is typed at a condition stands in a list, and so does what is wrong with it. */
    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuleViolation violation) {
            Matcher typed = DecisionForm.OF_CONDITION.matcher(String.valueOf(violation.field()));
            if (typed.matches()) {
                screen.showAt("answer:need:" + answer.place(typed.group(2)) + ":" + typed.group(1), violation);
            } else {
                screen.show(violation);
            }
        }
    }

    private Asking asking() {
        return facts.asking(getReceiver(), getCategories(), purpose, caseId);
    }

    /** Where the choices can be changed. */
    public String getChangePath() {
        return PATH + "?" + parameters() + "&change=true";
    }

    private String parameters() {
        return choices() + "&purpose=" + encoded(purpose) + (caseId == null ? "" : "&case=" + encoded(caseId));
    }

    /** Null until everything was chosen, and in acute danger until it is said why. */
    public ShareText getAnswer() {
        if (answer == null && asked && !screen.isRefused() && (!isDanger() || facts.isJustified())) {
            try {
                answer = ShareWords.of(decisions.preview(asking()));
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

    /** Where what was shared already is recorded, with the choices made so far. */
    public String getSharedPath() {
        return "/sharing/shared.xhtml?" + parameters();
    }

    /** Whether it depends on consent, and so on a case. */
    public boolean isConsentNeeded() {
        return getAnswer() != null && answer.place(Codes.CONSENT) >= 0;
    }

    /** What comes next; its button stands out. */
    public Step getStep() {
        if (getAnswer().isMissing(Codes.COVENANT)) {
            return Step.COVENANT;
        }
        if (!answer.isMissing(Codes.CONSENT)) {
            return Step.DECIDE;
        }
        boolean looked = caseId != null && !caseId.isEmpty() && facts.getAge() != null;
        return getOpen().isEmpty() ? Step.CASE : looked ? Step.CONSENT : Step.LOOK;
    }

    /** The organisation's open cases. */
    public List<CaseRow> getOpen() {
        if (open == null) {
            open = cases.list().stream().filter(row -> !row.isClosed()).toList();
        }
        return open;
    }

    /** Where the consent that is missing can be recorded; null until a case and an organisation are chosen. */
    public String getConsentPath() {
        String organisation = ShareChoices.organisation(getReceiver());
        return caseId == null || caseId.isEmpty() || organisation == null
                ? null
                : "/consent/case-consent.xhtml?id=" + encoded(caseId) + "&receiver=" + encoded(organisation)
                        + "&purpose=" + encoded(purpose) + "&categories=" + encoded(answer.consentCategories())
                        + "&question=" + encoded(parameters());
    }

    /** Whether the receiver works at an organisation that the portal knows; without one nothing is recorded. */
    public boolean isOrganisationKnown() {
        return ShareChoices.organisation(getReceiver()) != null;
    }

    public ShareFacts getFacts() {
        return facts;
    }

    /** The same, for putting it into words. */
    public List<String> getCategoryList() {
        return List.of(getCategories());
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

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
