package nl.partnership.ejb.ruleset;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.ruleset.RuleSet;

/**
 * How the rules stand on a day: whether some are in force, until when, and what is to be done for the days after that.
 * Without rules in force nothing crosses from one organisation to another.
 *
 * @param today in Europe/Amsterdam
 * @param inForce number of the set in force; null when there is none
 * @param last number of the set that holds, or held, on the last day; null when there is no such day
 * @param lastDay the last day on which rules are in force, from today on without a gap; when none are in force the last
 *     day on which some were, or null when there never were any
 * @param nextDay the day from which an adopted set holds after days without any; null when there is none
 * @param missing the school year for which rules are to be adopted
 * @param step what comes next for those
 */
public record RulesStanding(
        LocalDate today,
        Integer inForce,
        Integer last,
        LocalDate lastDay,
        LocalDate nextDay,
        SchoolYear missing,
        Step step)
        implements Serializable {

    /** What is to be done, and by whom. */
    public enum Step {
        /** The administrator makes a draft. */
        DRAFT,
        /** The data protection officer advises on it. */
        ADVICE,
        /** The same, but nobody acts in that role: the administrator gives it, or access, to somebody. */
        OFFICER,
        /** The board adopts it. */
        ADOPTION,
        /** The same, but nobody acts in the role of board member: the administrator gives it, or access, to somebody. */
        BOARD_MEMBER
    }

    private static final int MONTHS_TO_ACT = 3;
    private static final int MONTHS_TO_KNOW = 1;

    /** Whether no rules are in force. */
    public boolean isWithout() {
        return inForce == null;
    }

    /** Whether there were rules before, and none now. */
    public boolean isEnded() {
        return isWithout() && lastDay != null;
    }

    /** Whether it is time for those who bring rules into force: for rules of a whole school year from 1 May on. */
    public boolean isToAct() {
        return isWithin(MONTHS_TO_ACT);
    }

    /** Whether it is time that everybody knows: for rules of a whole school year from 1 July on. */
    public boolean isToKnow() {
        return isWithin(MONTHS_TO_KNOW);
    }

    /** The first day without rules; null when there never were any. */
    public LocalDate dayAfter() {
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    /**
     * The school year in whose first weeks the board can let the former rules hold; empty when it is not time, when there
     * are rules already, and after 30 September.
     */
    public Optional<SchoolYear> prolongable() {
        SchoolYear now = SchoolYear.of(today);
        SchoolYear year = today.isAfter(RuleSet.longestProlongation(now)) ? now.next() : now;
        boolean possible = isToAct()
                && lastDay != null
                && missing.equals(year)
                && !dayAfter().isBefore(year.firstDay())
                && lastDay.isBefore(RuleSet.longestProlongation(year));
        return possible ? Optional.of(year) : Optional.empty();
    }

    private boolean isWithin(int months) {
        return isWithout() || !today.isBefore(dayAfter().minusMonths(months));
    }
}
