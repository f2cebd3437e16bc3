package nl.partnership.domain.card;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.partnership.domain.base.RuleViolation;

/**
 * When and where people meet (Europe/Amsterdam).
 *
 * @param minutes 15 to 480
 * @param place one line of at most 120 characters
 */
public record Appointment(LocalDate date, LocalTime start, int minutes, String place) implements Serializable {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;
    private static final int PLACE_LENGTH = 120;

    public Appointment {
        if (date == null) {
            throw RuleViolation.at("date", "card.plan.dateMissing");
        }
        if (start == null) {
            throw RuleViolation.at("start", "card.plan.startMissing");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw RuleViolation.at("minutes", "card.plan.minutesWrong", SHORTEST, LONGEST);
        }
        place = Wording.line("place", place, PLACE_LENGTH);
    }
}
