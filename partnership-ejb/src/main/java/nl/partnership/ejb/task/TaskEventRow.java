package nl.partnership.ejb.task;

import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.task.TaskEvent;

/**
 * A line of a task's history.
 *
 * @param role code of the role that the person acted in
 * @param note the note or the reason; null without one, or when it is not for the caller to read
 * @param dueFrom at a postponement the day before it, or null
 * @param dueTo at a postponement the new day, else null
 * @param newOwnerName at a hand-over who got it, else null; the organisation likewise
 */
public record TaskEventRow(
        TaskEvent.Kind kind,
        Instant happenedAt,
        String personName,
        String organisationName,
        String role,
        String note,
        LocalDate dueFrom,
        LocalDate dueTo,
        String newOwnerName,
        String newOrganisationName) {

    /** @param readable whether the caller may read what was noted */
    static TaskEventRow of(TaskEvent event, boolean readable) {
        return new TaskEventRow(
                event.getKind(),
                event.getHappenedAt(),
                event.getPerson().getName(),
                event.getOrganisation().getShortName(),
                event.getRole(),
                readable ? event.getNote() : null,
                event.getDueFrom(),
                event.getDueTo(),
                event.getOwner() == null ? null : event.getOwner().getName(),
                event.getOwnerOrganisation() == null
                        ? null
                        : event.getOwnerOrganisation().getShortName());
    }
}
