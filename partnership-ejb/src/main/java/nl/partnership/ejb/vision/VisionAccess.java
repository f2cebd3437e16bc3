package nl.partnership.ejb.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Mandates;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** What the services of this room need of a school and of who calls. */
@Dependent
public class VisionAccess {

    private static final List<Audience> PARTNERS = List.of(Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private Mandates mandates;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** The schools with which the caller works today, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(partnerships.today());
    }

    /**
     * With whom a school works today, when the caller is one of them.
     *
     * @throws NotFound when not
     */
    public Partnership partnership(String schoolId) {
        return partnerships.today(schoolId);
    }

    /** The same, for who writes; nobody else writes about that school until this is done. */
    Partnership lock(String schoolId) {
        Partnership partnership = partnership(schoolId);
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        return partnership;
    }

    /**
     * Of the caller's own school.
     *
     * @throws NotFound when it is another's
     */
    Partnership own(String schoolId) {
        if (!current.get().organisationId().equals(schoolId)) {
            throw new NotFound("school", schoolId);
        }
        return partnership(schoolId);
    }

    /** The same, for who writes; nobody else writes about that school until this is done. */
    Partnership lockOwn(String schoolId) {
        own(schoolId);
        return lock(schoolId);
    }

    /** The school first, then its partners by kind and name; those that were closed are not among them. */
    static Stream<Organisation> parties(Partnership partnership) {
        return Stream.concat(
                Stream.of(partnership.getSchool()),
                partnership.getPartners().stream()
                        .filter(partner -> !partner.isClosed())
                        .sorted(Comparator.comparing(Organisation::getType)
                                .thenComparing(NameKey.byOrganisation(Organisation::getShortName))));
    }

    /** Whether the caller writes what all organisations do at that school: who convenes there. */
    public boolean leads(String schoolId) {
        Caller caller = current.get();
        return !caller.isWalking() && caller.organisationId().equals(schoolId) && Audience.CONVENER.includes(caller);
    }

    /** Whether the caller writes what that organisation does: who leads at the school, and the organisation itself. */
    boolean writes(String schoolId, String organisationId) {
        Caller caller = current.get();
        return leads(schoolId)
                || (!caller.isWalking()
                        && caller.organisationId().equals(organisationId)
                        && PARTNERS.stream().anyMatch(audience -> audience.includes(caller)));
    }

    /**
     * For who writes for the own organisation.
     *
     * @throws NotFound for who does not, at that school
     */
    void requireWriting(String schoolId) {
        if (!writes(schoolId, current.get().organisationId())) {
            throw new NotFound("school", schoolId);
        }
    }

    /** The ground on which the caller adopts what the own organisation lays down; empty without. */
    Optional<Mandates.Ground> ground() {
        return mandates.ground(membership(), MandatePurpose.POLICY, today());
    }

    /** In which the caller acts. */
    Membership membership() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
