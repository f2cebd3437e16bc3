package nl.partnership.ejb.privacy.breach;

import java.time.Duration;
import java.time.Instant;
import nl.partnership.ejb.base.Sentence;

/** What is left of the time to report a breach, in words. */
final class BreachClock {

    private static final int COUNTED_IN_HOURS = 96;

    private BreachClock() {}

    /** Hours, below two hours minutes; once it is over, by how much. */
    static Sentence left(Instant dueAt, Instant now) {
        Duration left = Duration.between(now, dueAt);
        if (left.isNegative()) {
            Duration over = left.negated();
            return over.toHours() < 1
                    ? Sentence.of("privacy.breach.justOver")
                    : over.toHours() < COUNTED_IN_HOURS
                            ? Sentence.of("privacy.breach.over.hours", over.toHours())
                            : Sentence.of("privacy.breach.over.days", over.toDays());
        }
        return left.toHours() < 2
                ? Sentence.of("privacy.breach.left.minutes", left.toMinutes())
                : left.toHours() < COUNTED_IN_HOURS
                        ? Sentence.of("privacy.breach.left.hours", left.toHours())
                        : Sentence.of("privacy.breach.left.days", left.toDays());
    }
}
