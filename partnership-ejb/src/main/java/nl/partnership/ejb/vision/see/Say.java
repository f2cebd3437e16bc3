package nl.partnership.ejb.vision.see;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Outcome;

/**
 * What the rules say to telling somebody of what one sees, with a name.
 *
 * @param conditions what has to be so where it may be told on conditions, beside what goes for everything that is shared
 */
public record Say(Outcome outcome, List<String> conditions) implements Serializable {

    /** Not with a name. */
    static final Say WITHOUT_NAME = new Say(Outcome.FORBIDDEN, List.of());

    static Say of(Line line) {
        return new Say(
                line.outcome(),
                line.outcome() == Outcome.CONDITIONAL
                        ? line.conditions().stream()
                                .filter(code -> !Codes.ALWAYS.contains(code))
                                .toList()
                        : List.of());
    }

    Say strictest(Say other) {
        return outcome.compareTo(other.outcome()) >= 0 ? this : other;
    }

    public boolean isWithoutName() {
        return outcome == Outcome.FORBIDDEN;
    }
}
