package nl.partnership.ejb.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.card.ThemeRow;

/**
 * How a school stands in its year, for its board: words and counts, never a word of content, nothing of incidents and no mark.
 *
 * @param school short name
 * @param themes with their questions; empty for a school that works with nobody here this year
 * @param held how many conversations were closed
 * @param nextOn day of the next one; null when there is none
 * @param endorsed how many of its partners confirmed the rules of today
 * @param confirmed how many of its own people confirmed this half-year how they are reached
 * @param deliveredOn when the last safety monitor was delivered; null when that is not noted
 * @param monitorOn the day before which the next one is due, late or to come; null for a school that works with nobody
 * @param late days of the year that came and asked for what is not done
 */
public record SchoolStand(
        String schoolId,
        String school,
        List<ThemeStand> themes,
        int held,
        LocalDate nextOn,
        Share endorsed,
        Share confirmed,
        LocalDate deliveredOn,
        LocalDate monitorOn,
        List<LateDay> late)
        implements Serializable {

    /** A theme and its questions, in the order of the card. */
    public record ThemeStand(ThemeRow theme, List<Square> questions) implements Serializable {}

    /**
     * A question.
     *
     * @param standing how it stood when last answered; null when not answered, or not chosen
     */
    public record Square(String code, Standing standing, boolean answered) implements Serializable {}

    /** So many of so many. */
    public record Share(int done, int all) implements Serializable {

        static final Share NONE = new Share(0, 0);
    }

    /** A day that came. */
    public record LateDay(YearDay day, LocalDate on) implements Serializable {}

    /** Whether it works with partners here this year. */
    public boolean isThere() {
        return !themes.isEmpty();
    }

    /** All its questions. */
    public List<Square> questions() {
        return themes.stream().flatMap(theme -> theme.questions().stream()).toList();
    }
}
