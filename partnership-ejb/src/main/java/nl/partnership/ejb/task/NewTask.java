package nl.partnership.ejb.task;

import java.time.LocalDate;
import java.util.Set;
import nl.partnership.domain.task.TaskSubject;

/**
 * A task to be made.
 *
 * @param partnershipId where it belongs
 * @param title one line of at most 160 characters
 * @param description at most 4,000 characters, or null
 * @param owner key of an {@link OwnerChoice}; null while nobody took it on
 * @param dueOn today or later; null while there is no day
 * @param subject the record that it hangs on, or {@link TaskSubject#NONE}
 * @param organisationIds the organisations that take part where it is made, and so may see it; those that are no party
 *     of the partnership are left out
 */
public record NewTask(
        String partnershipId,
        String title,
        String description,
        String owner,
        LocalDate dueOn,
        TaskSubject subject,
        Set<String> organisationIds) {}
