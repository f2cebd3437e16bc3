package nl.partnership.ejb.partner.signal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.SchoolSignal;
import nl.partnership.domain.partner.Signal;

/** Which signals a school has, in one statement. Who may ask is for the room that does to say. */
@Dependent
public class Signals {

    private static final int MOST = 2000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** Of that school, by name. */
    public SchoolSignals of(String schoolId) {
        return new SchoolSignals(entityManager
                .createQuery(
                        "select " + OwnSignal.SELECT + " from SchoolSignal n join n.school s where s.id = :school"
                                + " order by n.nameKey",
                        Object[].class)
                .setParameter("school", schoolId)
                .setMaxResults(SchoolSignal.MOST_KEPT)
                .getResultStream()
                .map(row -> OwnSignal.of(schoolId, row))
                .toList());
    }

    /** Of the school of that partnership. */
    public SchoolSignals at(String partnershipId) {
        return of(
                entityManager.find(Partnership.class, partnershipId).getSchool().getId());
    }

    /** The same, to say in words what these are called; nothing is read of signals that all schools have. */
    public SchoolSignals at(String partnershipId, Stream<Signal> named) {
        return named.allMatch(Signal::isCommon) ? new SchoolSignals(List.of()) : at(partnershipId);
    }

    /** Those of these schools that one can choose, in one statement: by school and name. */
    public List<OwnSignal> offered(Collection<String> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select " + OwnSignal.SELECT + ", s.id from SchoolSignal n join n.school s"
                                        + " where s.id in :schools and n.restingSince is null"
                                        + " order by s.nameKey, s.id, n.nameKey",
                                Object[].class)
                        .setParameter("schools", schoolIds)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row -> OwnSignal.of((String) row[4], row))
                        .toList();
    }
}
