package nl.partnership.ejb.review.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.review.YearReview;
import nl.partnership.ejb.audit.Written;
import nl.partnership.ejb.base.Caller;

/**
 * Nothing of a closed year changes, whichever service wanted it: what a piece of work is about to store is looked at before
 * it ends. What the portal does by itself, above all to erase what was kept long enough, is let through.
 */
@ApplicationScoped
class ClosedYears {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @throws RuleViolation when something of a closed year would change */
    void hold(@Observes Written written) {
        if (written.caller() == Caller.PORTAL) {
            return;
        }
        Set<RecordsOfYear.Place> places = written.rows().stream()
                .map(row -> RecordsOfYear.of(row, LocalDate.now(clock)))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(HashSet::new));
        written.rows().stream().map(ClosedYears::turning).forEach(places::remove);
        if (!places.isEmpty()) {
            refuse(places);
        }
    }

    /** The year that is closed or opened by this very piece of work; null for any other record. */
    private static RecordsOfYear.Place turning(Written.Row row) {
        return row.record() instanceof YearReview review
                        && (row.verb() == Written.Verb.CREATED || row.before().containsKey("closedAt"))
                ? RecordsOfYear.place(review.getPartnership())
                : null;
    }

    private void refuse(Set<RecordsOfYear.Place> places) {
        List<Object[]> closed = entityManager
                .createQuery(
                        "select s.id, p.schoolYear, v.schoolName from YearReview v join v.partnership p join p.school s"
                                + " where v.closedAt is not null and s.id in :schools",
                        Object[].class)
                .setParameter(
                        "schools",
                        places.stream().map(RecordsOfYear.Place::schoolId).toList())
                .setMaxResults(MOST)
                .getResultList();
        for (Object[] row : closed) {
            if (places.contains(new RecordsOfYear.Place((String) row[0], (SchoolYear) row[1]))) {
                throw new RuleViolation("review.close.readOnly", (String) row[2], row[1].toString());
            }
        }
    }
}
