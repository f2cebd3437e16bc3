package nl.partnership.ejb.task;

import java.time.Instant;
import java.util.List;

/**
 * A task with everything that its page shows.
 *
 * @param description null when the title says it all
 * @param history oldest first
 * @param thread where it came from and what it became
 * @param mayAct whether the caller may do it, postpone it, hand it over, withdraw or reopen it
 * @param mayChange whether the caller may change what was agreed
 */
public record TaskDetail(
        TaskRow row,
        String description,
        String authorName,
        String authorOrganisationName,
        Instant createdAt,
        List<TaskEventRow> history,
        ThreadView thread,
        boolean mayAct,
        boolean mayChange) {}
