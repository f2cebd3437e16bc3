package nl.partnership.domain.conversation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;

/**
 * When and where people meet (Europe/Amsterdam).
 *
 * @param start a time of that day; of one that comes twice in a night in autumn the first
 * @param minutes 15 to 480
 * @param place one line of at most 120 characters
 */
public record Appointment(LocalDate date, LocalTime start, int minutes, String place) implements Serializable {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;
    private static final int PLACE_LENGTH = 120;

    /** @throws RuleViolation at the field {@code date}, {@code start}, {@code minutes} or {@code place} */
    public Appointment {
        if (date == null) {
            throw RuleViolation.at("date", "conversation.plan.dateMissing");
        }
        if (start == null) {
            throw RuleViolation.at("start", "conversation.plan.startMissing");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw RuleViolation.at("minutes", "conversation.plan.minutesWrong", SHORTEST, LONGEST);
        }
        place = Wording.line("place", place, PLACE_LENGTH);
    }

    /** Whether the clock shows this time on this day at all: in a night in spring it skips an hour. */
    boolean exists() {
        return !Day.ZONE.getRules().getValidOffsets(date.atTime(start)).isEmpty();
    }

    /** The moment at which it begins. */
    public ZonedDateTime begins() {
        return date.atTime(start).atZone(Day.ZONE);
    }

    /** The moment at which it ends; its time of day counts an hour more or less in a night in which the clock changes. */
    public ZonedDateTime ends() {
        return begins().plusMinutes(minutes);
    }
}
