package nl.partnership.ejb.review.start;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.year.YearStart;

/**
 * The start of a school year at the caller's school.
 *
 * @param school short name
 * @param acts whether the caller decides, and does not only look
 * @param dueOn the day on which it is to be done; null when the school's summer holiday is not known
 * @param finishedOn the day on which the last line was decided; null before
 * @param kinds what the school settles by itself first, then what it settles with partners; none before the year has begun
 */
public record StartView(
        String schoolId,
        String school,
        SchoolYear year,
        StartState state,
        boolean acts,
        LocalDate dueOn,
        LocalDate finishedOn,
        List<StartKind> kinds)
        implements Serializable {

    /** The kinds of one part, by its name. */
    public List<StartKind> of(String part) {
        return kinds.stream()
                .filter(kind -> kind.part() == YearStart.Part.valueOf(part))
                .toList();
    }

    /** How many kinds have nothing left to decide. */
    public long done() {
        return kinds.stream().filter(StartKind::isDone).count();
    }

    /** How many lines are to be decided. */
    public int open() {
        return kinds.stream().mapToInt(StartKind::open).sum();
    }

    /** Whether lines can be decided now. */
    public boolean isDeciding() {
        return acts && (state == StartState.OPEN || state == StartState.FINISHED);
    }
}
