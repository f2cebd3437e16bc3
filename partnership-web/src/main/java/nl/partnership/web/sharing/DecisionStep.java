package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.sharing.DecisionService;
import nl.partnership.web.base.Screen;

/** The last step of an answer: recording that one shares it, or that one does not. */
@Named
@RequestScoped
public class DecisionStep {

    @Inject
    private SharePage page;

    @Inject
    private DecisionService decisions;

    @Inject
    private Screen screen;

    private String because;
    private boolean deciding;
    private boolean leaving;

    /** Records the decision; what is needed of others is asked on the receipt. What still misses something is not kept. */
    public void decide() {
        deciding = true;
        page.renew();
        if (screen.isRefused()) {
            return;
        }
        ShareText answer = page.getAnswer();
        // what is asked of others is no reason to leave out what one affirms oneself
        if (answer.isRecordable() && page.getFacts().isNeeded()) {
            record(() -> decisions.decide(page.asking()).receiptId(), "sharing.share.decided");
        } else {
            tellWhatIsMissing(answer);
        }
    }

    /** All of it at once, each at its field. */
    private void tellWhatIsMissing(ShareText answer) {
        if (!page.getFacts().isNeeded()) {
            screen.problem("needed", "sharing.missing.needed");
        }
        for (ShareText.Need need : answer.needs()) {
            if (need.isMissing()) {
                RuleViolation missing = RuleViolation.at(
                        "need", "sharing.missing." + need.way(), screen.text("rule.condition." + need.code()));
                String field = field(need);
                if (field == null) {
                    screen.problem(
                            page.getCaseId() == null && need.code().equals(Codes.CONSENT) ? "case" : null,
                            missing.key(),
                            missing.arguments().toArray());
                } else {
                    screen.showAt(ConditionFields.id(answer, need.code(), field), missing);
                }
            }
        }
    }

    /** Where it is said; null where no field says it. */
    private String field(ShareText.Need need) {
        return switch (need.way()) {
            case AFFIRM, AFFIRM_OR_REASON -> "met";
            case AFFIRM_WITH_REFERENCE ->
                page.getFacts().getSaid().get(need.code()).isMet() ? "reference" : "met";
            case CONSENT_RECORD, COVENANT, SECOND_PERSON, SYSTEM, TASK -> null;
        };
    }

    /** Records that it was not shared. */
    public void leave() {
        leaving = true;
        record(() -> decisions.notShared(page.asking(), because), "sharing.share.left");
    }

    private void record(Supplier<String> receipt, String notice) {
        page.attempt(() -> {
            String id = receipt.get();
            screen.notice(notice);
            screen.go("/sharing/receipt.xhtml?id=" + id);
        });
    }

    /** Whether the decision was being recorded: then that part of the page is open. */
    public boolean isDeciding() {
        return deciding;
    }

    /** The same where it was being recorded that it is not shared. */
    public boolean isLeaving() {
        return leaving;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
