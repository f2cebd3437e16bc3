package nl.partnership.ejb.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Ties;

/** Sources that an organisation delivers, and of which somebody said last that they are right. They stay the organisation's. */
@ApplicationScoped
public class SourceTies implements Ties {

    private static final String SOURCES = "select count(d) from DataSource d where d.endedOn is null and ";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return Ties.counted("insight.ties.described", count("d.author.id = :id", membership.getId()));
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        return Ties.counted("insight.ties.delivers", count("d.organisation.id = :id", organisationId));
    }

    private long count(String condition, String id) {
        return entityManager
                .createQuery(SOURCES + condition, Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
