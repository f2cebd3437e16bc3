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

    private static final int WHOLE = 100;

    /**
     * How many kinds of information can be told with an outcome.
     *
     * @param share of all kinds, in hundredths
     */
    public record Tally(Outcome outcome, long number, long share) {}

    /** One for each outcome with which something can be told; a kind that depends on the purpose counts with each. */
    public List<Tally> getTallies() {
        List<String> open = topics.stream().map(Topic::category).distinct().toList();
        return topics.stream()
                .map(Topic::outcome)
                .distinct()
                .sorted()
                .map(outcome -> tally(outcome, open.size() + closed.size()))
                .toList();
    }

    private Tally tally(Outcome outcome, int all) {
        long number = topics.stream()
                .filter(topic -> topic.outcome() == outcome)
                .map(Topic::category)
                .distinct()
                .count();
        return new Tally(outcome, number, WHOLE * number / all);
    }

    /** How much nothing can be told of; likewise in hundredths. */
    public long getClosedShare() {
        long open = topics.stream().map(Topic::category).distinct().count();
        return closed.isEmpty() ? 0 : WHOLE * closed.size() / (open + closed.size());
    }

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
