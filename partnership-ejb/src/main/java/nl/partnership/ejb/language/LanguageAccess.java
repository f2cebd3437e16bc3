package nl.partnership.ejb.language;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** What the services of this room need of a school and of who calls. */
@Dependent
public class LanguageAccess {

    /** Who answers for an organisation. */
    private static final List<Audience> ANSWERING =
            List.of(Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** The schools with which the caller works today, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(partnerships.today());
    }

    /** @throws NotFound when the caller does not work with that school today */
    public Partnership partnership(String schoolId) {
        return partnerships.today(schoolId);
    }

    /** The same; none when the caller does not. */
    public Optional<Partnership> find(String schoolId) {
        return partnerships.find(schoolId);
    }

    /** With whom a school works, for who writes; of two who write at the same moment the second finds what the first wrote. */
    public Partnership lock(String schoolId) {
        Partnership partnership = partnership(schoolId);
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        return partnership;
    }

    /** The same, of the caller's own school. */
    public Partnership lockOwn(String schoolId) {
        if (!leads(schoolId)) {
            throw new NotFound("school", schoolId);
        }
        return lock(schoolId);
    }

    /** Whether the caller convenes there, in the own eyes. */
    public boolean leads(String schoolId) {
        Caller caller = current.get();
        return !caller.isWalking() && caller.organisationId().equals(schoolId) && Audience.CONVENER.includes(caller);
    }

    /** Whether the caller answers for the own organisation at that school: it is a party there, not a school beside it. */
    public boolean answers(Partnership partnership) {
        Caller caller = current.get();
        return !caller.isWalking()
                && ANSWERING.stream().anyMatch(audience -> audience.includes(caller))
                && parties(partnership).anyMatch(party -> party.getId().equals(caller.organisationId()));
    }

    /** @throws NotFound for who does not answer there */
    public void requireAnswering(Partnership partnership) {
        if (!answers(partnership)) {
            throw new NotFound("school", partnership.getSchool().getId());
        }
    }

    /** The school first, then its partners of today. */
    public static Stream<Organisation> parties(Partnership partnership) {
        return Stream.concat(
                Stream.of(partnership.getSchool()),
                partnership.getPartners().stream().filter(partner -> !partner.isClosed()));
    }

    /** Of the caller. */
    public String organisationId() {
        return current.get().organisationId();
    }

    /** In which the caller answers within the organisation. */
    public Team team() {
        return Team.of(current.get().party());
    }

    /** In which the caller acts. */
    public Membership membership() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }

    /** In Europe/Amsterdam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
