package nl.partnership.web.ruleset;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.ejb.base.RecordKind;

/**
 * What a party could get, in words.
 *
 * @param version number of the rule set of that day; null when there was none
 * @param records what shows by itself in the portal; empty within one organisation
 * @param topics what can be told, in the order of the vocabulary; kinds of which the same is said come together
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
        return topics.stream()
                .map(Topic::outcome)
                .distinct()
                .sorted()
                .map(outcome -> tally(outcome, open() + closed.size()))
                .toList();
    }

    private Tally tally(Outcome outcome, long all) {
        long number = kinds(topics.stream().filter(topic -> topic.outcome() == outcome));
        return new Tally(outcome, number, WHOLE * number / all);
    }

    private long open() {
        return kinds(topics.stream());
    }

    private static long kinds(Stream<Topic> topics) {
        return topics.flatMap(topic -> topic.categories().stream()).distinct().count();
    }

    /** How much nothing can be told of; likewise in hundredths. */
    public long getClosedShare() {
        return closed.isEmpty() ? 0 : WHOLE * closed.size() / (open() + closed.size());
    }

    /**
     * Kinds of record of which the same holds.
     *
     * @param authors of whom it shows; empty when it shows of nobody
     * @param rules for example "R04, H5"; empty when no rule applied
     */
    public record Record(List<RecordKind> kinds, String authors, String rules) {

        public boolean isShown() {
            return !authors.isEmpty();
        }
    }

    /** Kinds of information that can be told: what the rules say, for what, by whom. */
    public record Topic(
            List<String> categories, Outcome outcome, List<String> purposes, String senders, List<Rule> rules) {

        /** The same of these kinds. */
        Topic about(List<String> kinds) {
            return new Topic(kinds, outcome, purposes, senders, rules);
        }

        /** For example "R04, R05". */
        public String getIds() {
            return rules.stream().map(Rule::id).collect(Collectors.joining(", "));
        }
    }

    /** A rule that applied. */
    public record Rule(String id, String explanation, String law) {}

    /** What became wider or narrower: for each of these kinds, for each of these purposes. */
    public record Change(
            List<String> categories,
            List<String> purposes,
            String senders,
            Outcome before,
            Outcome after,
            boolean wider) {}
}
