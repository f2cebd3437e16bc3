package nl.partnership.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.insight.Against;
import nl.partnership.domain.insight.CorrectionReason;
import nl.partnership.domain.insight.IncidentAction;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.domain.insight.Severity;

/** Reads the incidents of the caller's school as rows, in as many statements however many there are. What was undone is none. */
@Dependent
class IncidentRows {

    private static final String FROM = " from Incident i join i.school s join i.enteredBy m join m.person e"
            + " left join i.batch b where s.id = :school and i.undoneAt is null";

    private static final String ROW = "select i.id, i.version, i.day, i.part, i.kind, i.severity, i.place, i.against,"
            + " i.actions, e.name, i.enteredAt, b.id, i.correction";

    private static final String TWICE = "select i.day, i.part, i.place, i.kind" + FROM
            + " and i.day in :days group by i.day, i.part, i.place, i.kind having count(i) > 1";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private IncidentAccess access;

    /** Where, when and what may have been entered twice. */
    private record Spot(LocalDate day, String part, String place, String kind) {

        static Spot of(IncidentFacts facts) {
            return new Spot(facts.day(), facts.part(), facts.place(), facts.kind());
        }
    }

    long count(String condition, Map<String, Object> parameters) {
        return query("select count(i)", Long.class, condition, parameters).getSingleResult();
    }

    /**
     * @param condition on the incident {@code i}; begins with {@code " and "}, or is empty
     * @param parameters that it names
     */
    List<IncidentRow> find(String condition, Map<String, Object> parameters, String order, int first, int most) {
        List<IncidentRow> rows = query(ROW, Object[].class, condition + order, parameters)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(IncidentRows::row)
                .toList();
        Set<Spot> twice = rows.isEmpty() ? Set.of() : twice(rows);
        return rows.stream()
                .map(row -> row.twice(twice.contains(Spot.of(row.facts()))))
                .toList();
    }

    private Set<Spot> twice(List<IncidentRow> rows) {
        Map<String, Object> days = new HashMap<>();
        days.put("days", rows.stream().map(row -> row.facts().day()).distinct().toList());
        Set<Spot> spots = new HashSet<>();
        bound(entityManager.createQuery(TWICE, Object[].class), days)
                .getResultStream()
                .forEach(row ->
                        spots.add(new Spot((LocalDate) row[0], (String) row[1], (String) row[2], (String) row[3])));
        return spots;
    }

    private <T> TypedQuery<T> query(String select, Class<T> type, String end, Map<String, Object> parameters) {
        return bound(entityManager.createQuery(select + FROM + end, type), parameters);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> parameters) {
        query.setParameter("school", access.schoolId());
        parameters.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static IncidentRow row(Object[] row) {
        IncidentFacts facts = new IncidentFacts(
                (LocalDate) row[2],
                (String) row[3],
                (String) row[4],
                (Severity) row[5],
                (String) row[6],
                (Against) row[7],
                (Set<IncidentAction>) row[8]);
        return new IncidentRow(
                (String) row[0],
                (Long) row[1],
                facts,
                (String) row[9],
                (Instant) row[10],
                row[11] != null,
                (CorrectionReason) row[12],
                false);
    }
}
