package nl.partnership.ejb.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.card.ThemeRow;

/**
 * The conversations of a school in one school year, at a glance: dates and counts, never a word of content.
 *
 * @param school short name
 * @param themes all themes of the card
 * @param held how many conversations were closed
 * @param lastOn day of the last closed one, or null
 * @param nextOn day of the next one: planned, or else open, or else agreed at the last close; null when there is none
 * @param nextId id of that planned or open conversation; null when there is none, and for who only oversees
 */
public record YearRow(
        String partnershipId,
        String schoolId,
        String school,
        SchoolYear year,
        List<YearTheme> themes,
        int held,
        LocalDate lastOn,
        LocalDate nextOn,
        String nextId)
        implements Serializable {

    /**
     * A theme in the year.
     *
     * @param questions how many questions it has
     * @param answered how many were answered; 0 for a partner that did not take part
     * @param inOrder how many of those are in order
     * @param discussedOn last day on which it was talked about, or null
     * @param plannedOn next day on which it will be, or null
     */
    public record YearTheme(
            ThemeRow theme, int questions, int answered, int inOrder, LocalDate discussedOn, LocalDate plannedOn)
            implements Serializable {

        public boolean isDiscussed() {
            return discussedOn != null;
        }

        public boolean isPlanned() {
            return plannedOn != null;
        }
    }
}
