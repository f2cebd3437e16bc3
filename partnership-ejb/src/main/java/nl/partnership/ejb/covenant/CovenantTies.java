package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Ties;

/** Covenants that last, to which an organisation is party; none hangs on a person. */
@ApplicationScoped
public class CovenantTies implements Ties {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return List.of();
    }

    /** That of the covenant which lasts longest. */
    @Override
    public LocalDate lastDay(Organisation partner) {
        return entityManager
                .createQuery(
                        "select c from Covenant c join c.parties k where k = :partner order by c.validUntil desc",
                        Covenant.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Covenant::getLastDay)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        return Ties.counted(
                "covenant.ties.lasts",
                entityManager
                        .createQuery(
                                "select count(distinct c.id) from Covenant c join c.parties p where p.id = :id"
                                        + " and coalesce(c.endedOn, c.validUntil) >= :today",
                                Long.class)
                        .setParameter("id", organisationId)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult());
    }
}
