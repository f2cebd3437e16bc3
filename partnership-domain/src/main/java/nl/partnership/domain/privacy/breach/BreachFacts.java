package nl.partnership.domain.privacy.breach;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;

/**
 * What is known of a breach, as it is typed.
 *
 * @param people how many it is about, as well as one knows; null when one does not know yet
 * @param risk null as long as nobody judged it
 * @param measures what was done against it; null for nothing yet
 */
public record BreachFacts(
        String title,
        String what,
        LocalDate discoveredOn,
        LocalTime discoveredAt,
        Integer people,
        BreachRisk risk,
        String measures)
        implements Serializable {

    /** Nothing at all, to compare with. */
    public static final BreachFacts NONE = new BreachFacts(null, null, null, null, null, null, null);

    /** @throws RuleViolation at {@code discoveredOn} or {@code discoveredAt} */
    Instant discovered(Instant now) {
        return moment("discoveredOn", discoveredOn, "discoveredAt", discoveredAt, now);
    }

    /**
     * A moment that is over.
     *
     * @throws RuleViolation at one of the two fields
     */
    static Instant moment(String dayField, LocalDate day, String timeField, LocalTime time, Instant now) {
        Day.required(dayField, day, "privacy.breach.day");
        if (time == null) {
            throw RuleViolation.at(timeField, "privacy.breach.time");
        }
        Instant moment = day.atTime(time).atZone(Day.ZONE).toInstant();
        if (moment.isAfter(now)) {
            throw RuleViolation.at(dayField, "privacy.breach.future");
        }
        return moment;
    }
}
