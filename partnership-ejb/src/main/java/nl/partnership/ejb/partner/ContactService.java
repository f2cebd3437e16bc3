package nl.partnership.ejb.partner;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Visibility;

/**
 * Whom to call at a school and at its partners, as far as the sharing rules let the caller know.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class ContactService {

    private static final int MOST = 100;
    private static final int MOST_TAKEN = 2000;

    @Inject
    private Clock clock;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Contacts contacts;

    @Inject
    private Unconfirmed unconfirmed;

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
        return rows(search, first, Math.min(most, MOST));
    }

    /** All of that list at once, to take along; at most 2,000. */
    public List<ContactRow> all(ContactSearch search) {
        return rows(search, 0, MOST_TAKEN);
    }

    private List<ContactRow> rows(ContactSearch search, int first, int most) {
        List<Membership> found = contacts.find(access.require(search.partnershipId()), search, first, most);
        found.stream()
                .map(m -> m.getOrganisation().getId())
                .distinct()
                .forEach(id -> trail.seen("contact-list", search.partnershipId(), id));
        return found.stream().map(this::row).toList();
    }

    /** The caller's colleagues of today, who convenes first; whatever the rules, since nothing crosses; at most 100. */
    public List<ContactRow> colleagues() {
        return contacts.colleagues(MOST).stream().map(this::row).toList();
    }

    /** Whether no rules are in force today, so that nobody of another organisation is in the list. */
    public boolean isWithoutRules() {
        return visibility.isWithoutRules();
    }

    /** How many there are in that list. */
    public long count(ContactSearch search) {
        return contacts.count(access.require(search.partnershipId()), search);
    }

    private ContactRow row(Membership membership) {
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
                unconfirmed.isOld(membership.getVerifiedAt()));
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
