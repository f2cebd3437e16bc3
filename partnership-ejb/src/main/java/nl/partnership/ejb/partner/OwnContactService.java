package nl.partnership.ejb.partner;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.CallOutcome;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.OnPaper;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.TestedCall;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.PhoneNumber;

/** One's own contact data, which everybody confirms each term, for all own roles at once where one wants that. */
@Stateless
@Allowed(Audience.PARTICIPANT)
@StoredAs("ContactService")
public class OwnContactService {

    private static final int LONGEST_AVAILABILITY = 120;
    private static final int MOST = 50;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentPeople people;

    @Inject
    private Unconfirmed unconfirmed;

    /** The caller's own contact data in the present role. */
    public OwnContact own() {
        Membership own = membership();
        Caller caller = current.get();
        List<Membership> others = others();
        LocalDate confirmed =
                own.getVerifiedAt() == null ? null : LocalDate.ofInstant(own.getVerifiedAt(), clock.getZone());
        return new OwnContact(
                own.getVersion(),
                own.getRole(),
                own.getOrganisation().getShortName(),
                own.getWorkPhone(),
                own.getAvailability(),
                own.getDeputy() == null ? null : own.getDeputy().getId(),
                confirmed,
                unconfirmed.isOld(own.getVerifiedAt()),
                isSaidWrong(
                        own.getWorkPhone(),
                        Stream.concat(Stream.of(own), others.stream()).toList()),
                people.deputies(caller.organisationId(), caller.personId()),
                others.stream()
                        .map(one -> new OwnContact.Other(
                                one.getId(),
                                one.getRole(),
                                one.getOrganisation().getShortName()))
                        .toList());
    }

    /**
     * Confirms the caller's contact data, changed or not.
     *
     * @param version as read
     * @param toldWrong whether the caller read that a test call did not get through at this number
     * @param deputyId a colleague, or null
     * @param alsoFor ids of {@link OwnContact.Other}: number and hours are the same there, and are confirmed there too
     * @throws Stale when it was changed since, or a call since then did not get through at the number that stays
     * @throws RuleViolation at the field {@code phone}, {@code availability} or {@code deputy}
     */
    public void confirm(
            long version,
            boolean toldWrong,
            String phone,
            String availability,
            String deputyId,
            Collection<String> alsoFor) {
        Membership own = membership();
        own.requireVersion(version);
        own.setDeputy(deputy(deputyId));
        String number = PhoneNumber.typed("phone", phone);
        String hours = Text.optionalLine("availability", availability, LONGEST_AVAILABILITY);
        List<Membership> confirmed = Stream.concat(
                        Stream.of(own), others().stream().filter(one -> alsoFor.contains(one.getId())))
                .toList();
        if (!toldWrong && isSaidWrong(number, confirmed)) {
            throw new Stale("membership", own.getId());
        }
        confirmed.forEach(one -> confirm(one, number, hours));
    }

    /** Whether that is a number at which a call did not get through: confirming it takes that away. */
    private boolean isSaidWrong(String number, Collection<Membership> roles) {
        return entityManager
                .createQuery(
                        "select c from TestedCall c where c.called in :roles and c.outcome = :wrong", TestedCall.class)
                .setParameter("roles", roles)
                .setParameter("wrong", CallOutcome.WRONG_NUMBER)
                .setMaxResults(MOST)
                .getResultStream()
                .anyMatch(call ->
                        call.isWrong() && call.getCalled().getWorkPhone().equals(number));
    }

    /** What of the caller stands on the emergency sheet, in the present role. */
    public OnPaper onPaper() {
        Membership own = membership();
        return OnPaper.of(own.getOrganisation().getType(), own.getOnPaper());
    }

    /** What the caller can choose for that. */
    public List<OnPaper> possibleOnPaper() {
        OrganisationType type = membership().getOrganisation().getType();
        return Stream.of(OnPaper.values()).filter(one -> one.isFor(type)).toList();
    }

    /**
     * Chooses what of the caller stands on the emergency sheet, in the present role.
     *
     * @throws RuleViolation at the field {@code onPaper} for what is not for the caller's kind of organisation
     */
    public void choosePaper(OnPaper wanted) {
        Membership own = membership();
        if (wanted == null || !wanted.isFor(own.getOrganisation().getType())) {
            throw RuleViolation.at("onPaper", "partner.sheet.notForYou");
        }
        own.setOnPaper(wanted);
    }

    private void confirm(Membership role, String phone, String availability) {
        role.setWorkPhone(phone);
        role.setAvailability(availability);
        role.verify(clock.instant());
    }

    private Person deputy(String deputyId) {
        if (deputyId == null) {
            return null;
        }
        Caller caller = current.get();
        if (people.deputies(caller.organisationId(), caller.personId()).stream()
                .noneMatch(choice -> choice.id().equals(deputyId))) {
            throw RuleViolation.at("deputy", "partner.membership.noDeputy");
        }
        return entityManager.find(Person.class, deputyId);
    }

    /** The roles beside the present one in which the caller is somebody's contact today. */
    private List<Membership> others() {
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.organisation o where m.person.id = :me and m.id <> :own"
                                + " and m.role not in :overseers and o.closed = false and " + Held.today("m")
                                + " order by m.validFrom, m.id",
                        Membership.class)
                .setParameter("me", current.get().personId())
                .setParameter("own", current.get().membershipId())
                .setParameter("overseers", Overseers.ALL)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultList();
    }

    private Membership membership() {
        return Optional.ofNullable(current.get().membershipId())
                .map(id -> entityManager.find(Membership.class, id))
                .orElseThrow(() -> new NotFound("membership", current.get().membershipId()));
    }
}
