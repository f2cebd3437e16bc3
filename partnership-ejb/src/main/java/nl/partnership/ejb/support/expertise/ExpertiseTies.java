package nl.partnership.ejb.support.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.support.Expertise;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Ties;

/** Entries of the support map that an organisation keeps, and those in which one asks for somebody by name. */
@ApplicationScoped
public class ExpertiseTies implements Ties {

    private static final String HOLDING = " from Expertise e where e.endedOn is null and ";
    private static final String ASKED_FOR = "e.contact.id = :id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return Ties.counted("support.ties.asked", count(ASKED_FOR, membership.getId()));
    }

    @Override
    public void handOver(Membership leaving, Membership successor) {
        entityManager
                .createQuery("select e" + HOLDING + ASKED_FOR, Expertise.class)
                .setParameter("id", leaving.getId())
                .getResultList()
                .forEach(entry -> entry.handOver(leaving, successor));
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        return Ties.counted("support.ties.keeps", count("e.organisation.id = :id", organisationId));
    }

    private long count(String condition, String id) {
        return entityManager
                .createQuery("select count(e)" + HOLDING + condition, Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
