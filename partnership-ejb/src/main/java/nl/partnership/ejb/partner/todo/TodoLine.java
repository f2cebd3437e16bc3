package nl.partnership.ejb.partner.todo;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.ejb.base.Sentence;

/**
 * A line on a home: something that waits for who reads it.
 *
 * @param kind code of its kind
 * @param subjectId the record that it comes from; null when it stands for several
 * @param text what it is
 * @param address of the page where one goes on; null when there is none
 * @param note what stands below it; null for nothing
 * @param state how it stands; null: how far away its day is
 * @param dueOn its day, or null
 * @param soon whether it stands out already while its day is far away, or without one
 */
public record TodoLine(
        String kind,
        String subjectId,
        Sentence text,
        String address,
        Sentence note,
        Sentence state,
        LocalDate dueOn,
        boolean soon)
        implements Serializable {

    public TodoLine {
        if (state == null && dueOn == null && soon) {
            throw new IllegalArgumentException("a line that stands out says how it stands: " + kind);
        }
    }

    /** Whether its day has passed. */
    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
