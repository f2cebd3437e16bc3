package nl.partnership.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.schoolyear.Monitors;

/**
 * The progress of the year per school, for the board: it counts and reads no content. What follows from a decision to
 * share is of the organisation that decided, and not counted.
 */
@Stateless
public class ProgressService {

    private static final int MOST = 500;

    private static final String COUNTS = "select t.partnership.id,"
            + " sum(case when t.status = nl.partnership.domain.task.TaskStatus.OPEN then 1 else 0 end),"
            + " sum(case when t.status = nl.partnership.domain.task.TaskStatus.OPEN and t.dueOn < :today then 1 else 0 end),"
            + " sum(case when t.status = nl.partnership.domain.task.TaskStatus.DONE then 1 else 0 end)"
            + " from Task t where t.partnership.id in :ids and (t.subjectKind is null or t.subjectKind <> :internal)"
            + " group by t.partnership.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private YearService years;

    @Inject
    private Monitors monitors;

    private record Counts(long open, long late, long done) {

        static final Counts NONE = new Counts(0, 0, 0);
    }

    /** One row for each school of the caller's board that works with partners in that year, by name. */
    @Allowed(Audience.BOARD)
    public List<ProgressRow> progress(SchoolYear year) {
        List<YearRow> rows = years.year(year);
        Map<String, Counts> counts =
                counts(rows.stream().map(YearRow::partnershipId).toList());
        Map<String, Monitors.Standing> standing =
                monitors.of(rows.stream().map(YearRow::schoolId).toList());
        return rows.stream()
                .map(row -> {
                    Counts tasks = counts.getOrDefault(row.partnershipId(), Counts.NONE);
                    return new ProgressRow(
                            row, tasks.open(), tasks.late(), tasks.done(), missed(standing.get(row.schoolId())));
                })
                .toList();
    }

    private LocalDate missed(Monitors.Standing standing) {
        return standing.dueOn().isBefore(LocalDate.now(clock)) ? standing.dueOn() : null;
    }

    private Map<String, Counts> counts(Collection<String> partnershipIds) {
        if (partnershipIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(COUNTS, Object[].class)
                .setParameter("ids", partnershipIds)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("internal", TaskSubject.RECEIPT)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> new Counts(number(row[1]), number(row[2]), number(row[3]))));
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
