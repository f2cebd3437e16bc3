package nl.partnership.ejb.privacy.breach;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.domain.privacy.breach.Breach;
import nl.partnership.domain.privacy.breach.BreachRisk;
import nl.partnership.domain.privacy.breach.BreachState;
import nl.partnership.ejb.base.Sentence;

/**
 * A breach in the register.
 *
 * @param people null when one does not know yet
 * @param risk null as long as nobody judged it
 * @param left what is left of the time; null once it is decided
 * @param late whether the time was over before anything was decided
 */
public record BreachRow(
        String id,
        long version,
        boolean drill,
        String title,
        Instant discoveredAt,
        Integer people,
        BreachRisk risk,
        BreachState state,
        Instant dueAt,
        Instant reportedAt,
        Sentence left,
        boolean late)
        implements Serializable {

    static BreachRow of(Breach breach, Instant now) {
        return new BreachRow(
                breach.getId(),
                breach.getVersion(),
                breach.isDrill(),
                breach.facts().title(),
                breach.getDiscoveredAt(),
                breach.facts().people(),
                breach.facts().risk(),
                breach.state(),
                breach.dueAt(),
                breach.getReportedAt(),
                breach.state() == BreachState.OPEN ? BreachClock.left(breach.dueAt(), now) : null,
                breach.state() == BreachState.OPEN && now.isAfter(breach.dueAt()));
    }
}
