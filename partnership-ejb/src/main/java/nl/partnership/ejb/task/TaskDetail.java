package nl.partnership.ejb.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A task with everything that its page shows.
 *
 * @param description null when the title says it all
 * @param history oldest first
 * @param thread where it came from and what it became
 * @param keptUntil the last day on which the portal keeps it
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
        LocalDate keptUntil,
        boolean mayAct,
        boolean mayChange) {}
