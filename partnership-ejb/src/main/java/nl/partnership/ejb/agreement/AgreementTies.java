package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Ties;

/** Agreements in force to which an organisation is party; none hangs on a person. */
@ApplicationScoped
public class AgreementTies implements Ties {

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
        return Ties.counted(
                "agreement.ties.inForce",
                entityManager
                        .createQuery(
                                "select count(distinct g.id) from AgreementVersion v join v.agreement g join v.parties o"
                                        + " where v.standing = :inForce and o.id = :id and g.lastDay >= :today",
                                Long.class)
                        .setParameter("inForce", AgreementVersion.Standing.IN_FORCE)
                        .setParameter("id", organisationId)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult());
    }
}
