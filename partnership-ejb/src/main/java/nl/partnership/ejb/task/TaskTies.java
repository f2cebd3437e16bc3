package nl.partnership.ejb.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Ties;

/** Open tasks of somebody, or of people of an organisation. */
@ApplicationScoped
public class TaskTies implements Ties {

    private static final String OPEN = "select count(t) from Task t where " + TaskFilter.OPEN.condition()
            + " and t.ownerOrganisation.id = :organisation";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return Ties.counted(
                "task.ties.open",
                entityManager
                        .createQuery(OPEN + " and t.owner = :person", Long.class)
                        .setParameter(
                                "organisation", membership.getOrganisation().getId())
                        .setParameter("person", membership.getPerson())
                        .getSingleResult());
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        return Ties.counted(
                "task.ties.open",
                entityManager
                        .createQuery(OPEN, Long.class)
                        .setParameter("organisation", organisationId)
                        .getSingleResult());
    }
}
