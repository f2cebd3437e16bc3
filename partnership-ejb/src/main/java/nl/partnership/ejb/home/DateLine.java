package nl.partnership.ejb.home;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.schoolyear.SchoolRow;

/**
 * Something with a day at one of the caller's schools, or at all of them.
 *
 * @param school null for what holds for all schools
 * @param on the day by which it stands in its place
 * @param what it is
 * @param note what stands beside it; null for nothing
 * @param address of the page where one reads on; null when the caller may not open it
 */
public record DateLine(SchoolRow school, LocalDate on, Kind kind, Sentence what, Sentence note, String address)
        implements Serializable {

    /** What happens on the day; of two on one day the first stands first. */
    public enum Kind {
        /** A planned conversation. */
        CONVERSATION,
        /** A day of the school year. */
        YEAR,
        /** An agreement is to hold from then, when all its parties assent. */
        ASSENT,
        /** The parties of an agreement in force are to look at it. */
        REVIEW,
        /** An agreement in force that was looked at holds until then. */
        END,
        /** Until then holds what an organisation promised. */
        PROMISE
    }
}
