package nl.partnership.ejb.ruleset;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Cell;
import nl.partnership.domain.rule.Findings;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.RecordKind;

/**
 * What there is to know of a set before it is adopted: what is odd about it, and what becomes different.
 *
 * @param former number of the set in force that it is compared with; null when there is none, and then with nothing
 * @param sameAs number of the set that already says the same for that school year; null when there is something to adopt
 * @param wider in how many cells more may be shared than before
 * @param narrower in how many cells less may be shared than before
 * @param shifts the cells that change, by the rules that make them change, the most cells first
 * @param sights who gains or loses sight of which records
 * @param digest of all this, and of the rules themselves; what a board member signs
 */
public record RuleReview(
        Integer former,
        Integer sameAs,
        Findings findings,
        int wider,
        int narrower,
        List<Shift> shifts,
        List<SightChange> sights,
        String digest) {

    /** What a board member signs by adopting the set. */
    RuleSet.Signature signature() {
        return new RuleSet.Signature(digest, wider, narrower);
    }

    /**
     * Cells that change for the same reason.
     *
     * @param example one of them
     */
    public record Shift(
            Outcome before, List<String> rulesBefore, Outcome after, List<String> rulesAfter, int cells, Cell example) {

        /** Whether more may be shared than before. */
        public boolean isWider() {
            return after.compareTo(before) < 0;
        }
    }

    /**
     * Somebody sees more, or less.
     *
     * @param person name
     * @param organisation short name of where they work
     * @param viewer as whom they look
     * @param owner short name of the organisation whose records these are
     * @param number how many records
     * @param gained whether they see them from now on; else they no longer do
     */
    public record SightChange(
            String person,
            String organisation,
            Party viewer,
            RecordKind kind,
            String owner,
            long number,
            boolean gained)
            implements Serializable {}
}
