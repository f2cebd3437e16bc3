package nl.partnership.ejb.partner;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.base.Visibility;

/**
 * Whom to call at a school and at its partners, as far as the sharing rules let the caller know; and one's own contact
 * data, which everybody confirms each half year.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class ContactService {

    private static final int MOST = 100;
    private static final int MONTHS_UNTIL_OLD = 6;
    private static final int LONGEST_AVAILABILITY = 120;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Contacts contacts;

    @Inject
    private CurrentPeople people;

    @Inject
    private Trail trail;

    @Inject
    private Visibility visibility;

    /**
     * A partnership to look in.
     *
     * @param school short name
     */
    public record Place(String partnershipId, String school) implements Serializable {}

    /** The caller's partnerships of this school year, by school. */
    public List<Place> places() {
        return access.today().stream()
                .map(p -> new Place(p.getId(), p.getSchool().getShortName()))
                .toList();
    }

    /**
     * Contact points of one partnership, the school's first.
     *
     * @throws NotFound when it is not one of the caller's
     */
    public List<ContactRow> list(ContactSearch search, int first, int most) {
        List<Membership> found =
                contacts.find(access.require(search.partnershipId()), search, first, Math.min(most, MOST));
        found.stream()
                .map(m -> m.getOrganisation().getId())
                .distinct()
                .forEach(id -> trail.seen("contact-list", search.partnershipId(), id));
        Instant limit = oldBefore();
        return found.stream().map(m -> row(m, limit)).toList();
    }

    /** The caller's colleagues of today, who convenes first; whatever the rules, since nothing crosses; at most 100. */
    public List<ContactRow> colleagues() {
        Instant limit = oldBefore();
        return contacts.colleagues(MOST).stream().map(m -> row(m, limit)).toList();
    }

    /** Whether no rules are in force today, so that nobody of another organisation is in the list. */
    public boolean isWithoutRules() {
        return visibility.isWithoutRules();
    }

    /** How many there are in that list. */
    public long count(ContactSearch search) {
        return contacts.count(access.require(search.partnershipId()), search);
    }

    /** The caller's own contact data in the present role. */
    public OwnContact own() {
        Membership own = membership();
        Caller caller = current.get();
        return new OwnContact(
                own.getVersion(),
                own.getRole(),
                own.getOrganisation().getShortName(),
                own.getWorkPhone(),
                own.getAvailability(),
                own.getDeputy() == null ? null : own.getDeputy().getId(),
                day(own.getVerifiedAt()),
                isOld(own.getVerifiedAt(), oldBefore()),
                people.deputies(caller.organisationId(), caller.personId()));
    }

    /**
     * Confirms the caller's contact data, changed or not.
     *
     * @param version as read
     * @param deputyId a colleague, or null
     * @throws nl.partnership.domain.base.Stale when it was changed since
     * @throws RuleViolation at the field {@code phone}, {@code availability} or {@code deputy}
     */
    public void confirm(long version, String phone, String availability, String deputyId) {
        Membership own = membership();
        own.requireVersion(version);
        own.setWorkPhone(PhoneNumber.typed("phone", phone));
        own.setAvailability(Text.optionalLine("availability", availability, LONGEST_AVAILABILITY));
        own.setDeputy(deputy(deputyId));
        own.verify(clock.instant());
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

    private ContactRow row(Membership membership, Instant limit) {
        Person deputy = membership.getDeputy();
        return new ContactRow(
                membership.getId(),
                membership.getRole(),
                membership.getPerson().getName(),
                membership.getOrganisation().getType(),
                membership.getOrganisation().getShortName(),
                membership.getWorkPhone(),
                membership.getPerson().getEmail(),
                membership.getAvailability(),
                deputy == null ? null : deputy.getName(),
                day(membership.getVerifiedAt()),
                isOld(membership.getVerifiedAt(), limit));
    }

    private Membership membership() {
        return Optional.ofNullable(current.get().membershipId())
                .map(id -> entityManager.find(Membership.class, id))
                .orElseThrow(() -> new NotFound("membership", current.get().membershipId()));
    }

    private Instant oldBefore() {
        return LocalDate.now(clock)
                .minusMonths(MONTHS_UNTIL_OLD)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    private static boolean isOld(Instant verified, Instant limit) {
        return verified == null || verified.isBefore(limit);
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
