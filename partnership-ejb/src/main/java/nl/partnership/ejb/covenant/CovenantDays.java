package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.covenant.CovenantWarning;

/**
 * The days of covenants of which people are told by mail: an end or an evaluation within three months, as long as nobody
 * did anything about it. An end is done with when another covenant took the place or somebody ended it on purpose, an
 * evaluation when the next one has a day.
 */
@Dependent
class CovenantDays {

    private static final int MOST = 200;

    private static final String NEAR = "select c from Covenant c where c.endedOn is null and %1$s >= :from"
            + " and %1$s <= :until and not exists (select n.id from Covenant n where n.replaces = c)"
            + " order by %1$s, c.title";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The first day first; at most 200 of a kind. */
    List<CovenantDay> toCome() {
        return Stream.concat(
                        near("c.validUntil").map(c -> CovenantDay.of(c, CovenantWarning.Kind.END, c.getValidUntil())),
                        near("c.evaluateOn")
                                .map(c -> CovenantDay.of(c, CovenantWarning.Kind.EVALUATION, c.getEvaluateOn())))
                .sorted(Comparator.comparing(CovenantDay::day))
                .toList();
    }

    private Stream<Covenant> near(String attribute) {
        LocalDate today = LocalDate.now(clock);
        return entityManager
                .createQuery(NEAR.formatted(attribute), Covenant.class)
                .setParameter("from", today)
                .setParameter("until", today.plus(Covenant.WARNED_BEFORE))
                .setMaxResults(MOST)
                .getResultStream();
    }
}
