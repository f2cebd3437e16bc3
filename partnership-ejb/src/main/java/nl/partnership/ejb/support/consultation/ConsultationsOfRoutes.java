package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.support.ConsultationMember;
import nl.partnership.ejb.vision.RouteConsultations;

/** Consultations as steps of routes: who invites to them today, and when they meet next. */
@Dependent
public class ConsultationsOfRoutes implements RouteConsultations {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Meetings meetings;

    @Override
    public List<Meets> at(String schoolId) {
        return find("c.school.id = :what", schoolId);
    }

    @Override
    public List<Meets> of(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : find("c.id in :what", ids);
    }

    private List<Meets> find(String condition, Object what) {
        List<Consultation> found = VisibleConsultations.all(entityManager.createQuery(
                        "select c from Consultation c where c.endedOn is null and " + condition
                                + " order by c.nameKey, c.id",
                        Consultation.class))
                .setParameter("what", what)
                .setMaxResults(MOST)
                .getResultList();
        Map<String, MeetingStanding> standings = meetings.of(found);
        return found.stream().map(one -> meets(one, standings.get(one.getId()))).toList();
    }

    private static Meets meets(Consultation one, MeetingStanding standing) {
        ConsultationMember inviter = one.getMembers().stream()
                .filter(ConsultationMember::isInviter)
                .findFirst()
                .orElseThrow();
        return new Meets(
                one.getId(),
                one.getName(),
                inviter.getOrganisation().getId(),
                inviter.getOrganisation().getShortName(),
                inviter.getOrganisation().getType(),
                inviter.getRole(),
                standing.next() == null ? null : standing.next().day());
    }
}
