package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Mandates;
import nl.partnership.ejb.partner.PartnershipAccess;

/** What the services of this room need of an agreement and its caller to do something with it. */
@Dependent
class AgreementAccess {

    /** Who proposes, asks, agrees and leaves for an organisation. */
    private static final List<Audience> ACTING =
            List.of(Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleAgreements agreements;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private Mandates mandates;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * The newest version that the caller sees, of an agreement on which nobody else works until this is done: two who
     * assent at the same moment both count, and the second one sees the first.
     *
     * @throws NotFound when the caller sees none of it
     */
    AgreementVersion lockNewest(String agreementId) {
        if (agreementId != null) {
            // before anything of it is read
            entityManager.find(WorkingAgreement.class, agreementId, LockModeType.PESSIMISTIC_WRITE);
        }
        return newest(agreementId);
    }

    /** The same for who only reads. */
    AgreementVersion newest(String agreementId) {
        List<AgreementVersion> versions = agreements.require(agreementId);
        return versions.get(versions.size() - 1);
    }

    /** In which the caller acts. */
    Membership membership() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The ground on which the caller decides on that for their organisation; empty without. */
    Optional<Mandates.Ground> ground(MandatePurpose purpose) {
        return mandates.ground(membership(), purpose, today());
    }

    /** Whether the caller acts for their organisation: not who only oversees, and not who walks in the eyes of another. */
    boolean acts() {
        Caller caller = current.get();
        return !caller.isWalking() && ACTING.stream().anyMatch(audience -> audience.includes(caller));
    }

    /**
     * With whom a school works today, when the caller is one of them.
     *
     * @throws NotFound when not
     */
    Partnership own(String schoolId) {
        return partnerships.today(schoolId);
    }

    /** With whom a school works today; empty when there is no partnership of this school year yet. */
    Optional<Partnership> today(Organisation school) {
        return entityManager
                .createQuery(
                        "select p from Partnership p where p.school = :school and p.schoolYear = :year",
                        Partnership.class)
                .setParameter("school", school)
                .setParameter("year", SchoolYear.of(today()))
                .getResultStream()
                .findFirst();
    }
}
