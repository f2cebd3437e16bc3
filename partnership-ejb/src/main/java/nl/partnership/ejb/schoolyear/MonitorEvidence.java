package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.schoolyear.MonitorDelivery;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.Evidence;

/** That the safety monitor of this year and the one before is with the Inspectorate. */
@ApplicationScoped
class MonitorEvidence implements Evidence {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<Line> of(Subject subject) {
        return entityManager
                .createQuery(
                        "select d from MonitorDelivery d where d.school.id = :school and d.schoolYear in :years"
                                + " and d.deliveredOn is not null order by d.schoolYear desc",
                        MonitorDelivery.class)
                .setParameter("school", subject.schoolId())
                .setParameter("years", List.of(subject.year(), subject.year().previous()))
                .getResultStream()
                .map(delivery -> new Line(
                        Kind.MONITOR,
                        Sentence.of(
                                "schoolyear.evidence.monitor",
                                delivery.getSchoolYear().toString()),
                        function(delivery, subject),
                        delivery.getDeliveredOn(),
                        null,
                        null))
                .toList();
    }

    /** The role that who delivered it had then at the school or its board; the name stays here. */
    private Sentence function(MonitorDelivery delivery, Subject subject) {
        return entityManager
                .createQuery(
                        "select m.role from Membership m where m.person = :person and m.organisation.id in :own"
                                + " and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day)"
                                + " order by m.validFrom, m.id",
                        String.class)
                .setParameter("person", delivery.getDeliveredBy())
                .setParameter("own", List.of(subject.schoolId(), subject.boardId()))
                .setParameter("day", delivery.getDeliveredOn())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Evidence::function)
                .orElse(null);
    }
}
