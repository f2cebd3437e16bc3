package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Ties;

/** Agreements in force to which an organisation is party, and what it asks or is asked; none hangs on a person. */
@ApplicationScoped
public class AgreementTies implements Ties {

    private static final String IN_FORCE = "select count(distinct g.id) from AgreementVersion v join v.agreement g"
            + " join v.parties o where v.standing = :inForce and o.id = :id and g.lastDay >= :today";

    private static final String EXPECTED = "select count(x) from Expectation x join x.asker a join x.promiser p"
            + " where (a.id = :id or p.id = :id) and x.endedOn is null and x.lastDay >= :today";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return List.of();
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        long inForce = query(IN_FORCE, organisationId)
                .setParameter("inForce", AgreementVersion.Standing.IN_FORCE)
                .getSingleResult();
        return Stream.of(
                        Ties.counted("agreement.ties.inForce", inForce),
                        Ties.counted(
                                "agreement.ties.expected",
                                query(EXPECTED, organisationId).getSingleResult()))
                .flatMap(List::stream)
                .toList();
    }

    private TypedQuery<Long> query(String jpql, String organisationId) {
        return entityManager
                .createQuery(jpql, Long.class)
                .setParameter("id", organisationId)
                .setParameter("today", LocalDate.now(clock));
    }
}
