package nl.partnership.web.sharing;

import java.util.List;
import java.util.function.Predicate;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.web.ruleset.ReachText;

/**
 * An answer to "may I share this?", ready to be shown.
 *
 * @param rule that decides, of the strictest line; null where none does
 * @param reason key of the sentence that says why, where no rule says it
 * @param needs what is needed, each condition once, without the two that go with everything
 * @param instead what one may do instead, over all lines, each once
 * @param withoutRules whether there were no rules to answer by
 * @param proposal whether the sender's organisation did not endorse these rules yet
 * @param secrecy whether professional secrecy binds the sender, or what was told in confidence
 */
public record ShareText(
        Outcome outcome,
        Verdict verdict,
        Standing standing,
        ReachText.Rule rule,
        String reason,
        List<Line> lines,
        List<Need> needs,
        List<Alternative> instead,
        boolean withoutRules,
        boolean proposal,
        boolean secrecy) {

    /**
     * One category.
     *
     * @param ownTask whether no rule says anything, as within one organisation one's own task decides
     * @param reason key of the sentence that says why, where no rule says it
     */
    public record Line(String category, Outcome outcome, boolean ownTask, String reason, List<ReachText.Rule> rules) {}

    /**
     * A condition.
     *
     * @param law whether the law asks for it; else it is the partnership's own choice
     */
    public record Need(String code, Vocabulary.Way way, ConditionStatus status, boolean law) {

        public boolean isMissing() {
            return status == ConditionStatus.MISSING;
        }

        /** Whether one says it oneself, or sees to it that a colleague does. */
        boolean isOwnWord() {
            return switch (way) {
                case AFFIRM, AFFIRM_OR_REASON, AFFIRM_WITH_REFERENCE, SECOND_PERSON -> true;
                case CONSENT_RECORD, COVENANT, SYSTEM, TASK -> false;
            };
        }
    }

    /** What to do now, at most three. */
    public List<ShareSteps.Step> getSteps() {
        return ShareSteps.of(this);
    }

    /** The place of a condition among what is needed; -1 when it is not. */
    int place(String code) {
        return needs.stream().map(Need::code).toList().indexOf(code);
    }

    boolean isMissing(String code) {
        return needs.stream().anyMatch(need -> need.code().equals(code) && need.isMissing());
    }

    /** What consent is asked for. */
    List<String> consentCategories() {
        return categories(Outcome.CONSENT::equals);
    }

    /** What may go, when something else of it may not. */
    public List<String> getPermitted() {
        return categories(line -> line != Outcome.FORBIDDEN);
    }

    /** What may not go. */
    public List<String> getForbidden() {
        return categories(Outcome.FORBIDDEN::equals);
    }

    private List<String> categories(Predicate<Outcome> fitting) {
        return lines.stream()
                .filter(line -> fitting.test(line.outcome()))
                .map(Line::category)
                .toList();
    }

    /** Whether anything of it may be shared at all; then one affirms that it is needed and goes a safe way. */
    public boolean isAffirmable() {
        return lines.stream().anyMatch(line -> line.outcome() != Outcome.FORBIDDEN);
    }

    /** Whether it can be recorded that it is shared, or asked: not what is forbidden, or cannot be yet whatever one does. */
    public boolean isDecidable() {
        return outcome != Outcome.FORBIDDEN && standing != Standing.NO_FIGURES && standing != Standing.REFUSED;
    }

    /** Whether only a colleague's look is missing, which is asked for on the receipt. */
    public boolean isColleagueNeeded() {
        List<String> missing =
                needs.stream().filter(Need::isMissing).map(Need::code).toList();
        return outcome != Outcome.FORBIDDEN && missing.equals(List.of(Codes.SECOND_PERSON));
    }

    /** Whether there is something to record: it may go ahead, or somebody else has to look first. */
    public boolean isRecordable() {
        return verdict != Verdict.DENY || isColleagueNeeded();
    }
}
