package nl.partnership.web.ruleset;

import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.ejb.base.RecordKind;

/**
 * What a party could get, in words.
 *
 * @param version number of the rule set of that day; null when there was none
 * @param records what shows by itself in the portal; empty within one organisation
 * @param topics what can be told, in the order of the vocabulary
 * @param closed categories of which nothing can be told
 * @param changes what changed since the earlier day; null when no earlier day was chosen
 */
public record ReachText(
        Integer version, List<Record> records, List<Topic> topics, List<String> closed, List<Change> changes) {

    /**
     * A kind of record.
     *
     * @param authors of whom it shows; empty when it shows of nobody
     * @param rules for example "R04, H5"; empty when no rule applied
     */
    public record Record(RecordKind kind, String authors, String rules) {

        public boolean isShown() {
            return !authors.isEmpty();
        }
    }

    /** Something that can be told: what the rules say, for what, by whom. */
    public record Topic(String category, Outcome outcome, List<String> purposes, String senders, List<Rule> rules) {

        /** For example "R04, R05". */
        public String getIds() {
            return rules.stream().map(Rule::id).collect(Collectors.joining(", "));
        }
    }

    /** A rule that applied. */
    public record Rule(String id, String explanation, String law) {}

    /** Something that became wider or narrower. */
    public record Change(
            String category, String purpose, String senders, Outcome before, Outcome after, boolean wider) {}
}
