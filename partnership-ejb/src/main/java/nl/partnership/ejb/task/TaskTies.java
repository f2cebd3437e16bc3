package nl.partnership.ejb.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Ties;

/** Open tasks of somebody, or of people of an organisation. */
@ApplicationScoped
public class TaskTies implements Ties {

    private static final String OPEN = "select count(t) from Task t where " + TaskFilter.OPEN.condition()
            + " and t.ownerOrganisation.id = :organisation";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

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

    /** As if the successor took them over; of what its organisation works on no longer, nothing is done. */
    @Override
    public void handOver(Membership leaving, Membership successor) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Organisation own = leaving.getOrganisation();
        Actor actor = new Actor(successor.getPerson(), own, successor.getRole());
        entityManager
                .createQuery(
                        "select t from Task t where " + TaskFilter.OPEN.condition()
                                + " and t.ownerOrganisation.id = :organisation and t.owner = :person",
                        Task.class)
                .setParameter("organisation", own.getId())
                .setParameter("person", leaving.getPerson())
                .getResultStream()
                .filter(task -> task.getPartnership().hasParty(own))
                .forEach(task -> task.handOver(actor, own, successor.getPerson(), null, now));
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
