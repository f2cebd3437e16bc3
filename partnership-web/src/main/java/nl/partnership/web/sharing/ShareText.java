package nl.partnership.web.sharing;

import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.web.ruleset.ReachText;

/**
 * An answer to "may I share this?", ready to be shown.
 *
 * @param word key of the word for the whole, such as {@code sharing.share.word.CONSENT}
 * @param reason key of the sentence that says why
 * @param needs what is needed, each condition once, without the two that go with everything
 * @param instead what one may do instead, over all lines, each once
 * @param withoutRules whether there were no rules to answer by
 * @param proposal whether the sender's organisation did not endorse these rules yet
 */
public record ShareText(
        Outcome outcome,
        Verdict verdict,
        String word,
        String reason,
        List<Line> lines,
        List<Need> needs,
        List<Alternative> instead,
        boolean withoutRules,
        boolean proposal) {

    /**
     * One category.
     *
     * @param duty whether sharing is required
     * @param ownTask whether no rule says anything, as within one organisation one's own task decides
     */
    public record Line(
            String category,
            Outcome outcome,
            boolean duty,
            boolean ownTask,
            String reason,
            List<ReachText.Rule> rules) {}

    /**
     * A condition.
     *
     * @param law whether the law asks for it; else it is the partnership's own choice
     */
    public record Need(String code, String way, ConditionStatus status, boolean law) {

        public boolean isMissing() {
            return status == ConditionStatus.MISSING;
        }
    }

    /** The place of a condition among what is needed; -1 when it is not. */
    int place(String code) {
        return needs.stream().map(Need::code).toList().indexOf(code);
    }

    boolean isMissing(String code) {
        return needs.stream().anyMatch(need -> need.code().equals(code) && need.isMissing());
    }

    /** What consent is asked for, with a space between. */
    String consentCategories() {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.CONSENT)
                .map(Line::category)
                .collect(Collectors.joining(" "));
    }

    /** Whether anything of it may be shared at all; then one affirms that it is needed and goes a safe way. */
    public boolean isAffirmable() {
        return lines.stream().anyMatch(line -> line.outcome() != Outcome.FORBIDDEN);
    }

    /** Whether one asks oneself what may be done instead: more is in the way than what one can say oneself. */
    public boolean isInsteadUseful() {
        return outcome.compareTo(Outcome.CONDITIONAL) > 0;
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
