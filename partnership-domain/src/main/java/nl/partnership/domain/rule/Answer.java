package nl.partnership.domain.rule;

import java.util.List;
import java.util.Set;

/**
 * What the rules say to a request.
 *
 * @param ruleSetVersion number of the rule set that was asked
 * @param lines one for each category, in the order of the request
 */
public record Answer(int ruleSetVersion, List<Line> lines) {

    /** The strictest line decides for the whole. */
    public Outcome outcome() {
        return lines.stream().map(Line::outcome).reduce(Outcome.ALLOWED, Outcome::strictest);
    }

    /** Whether every line may go ahead when these conditions, and no others, are met. */
    public boolean isPermittedWith(Set<String> affirmed) {
        return lines.stream().allMatch(line -> line.isPermittedWith(affirmed));
    }
}
