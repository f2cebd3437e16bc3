package nl.partnership.ejb.partner;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.base.Sentence;

/**
 * Giving people roles, for a time, and ending them. What somebody was is never deleted: a role ends, and records keep
 * what they refer to.
 */
@Stateless
public class MembershipService {

    private static final int LONGEST_AVAILABILITY = 120;
    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<Ties> ties;

    @Inject
    private Clock clock;

    @Inject
    private CurrentPeople people;

    /** Everything that somebody is and was, the latest first; at most 100. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<MembershipRow> of(String personId) {
        LocalDate today = LocalDate.now(clock);
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.organisation left join fetch m.deputy"
                                + " left join fetch m.sponsor where m.person.id = :person"
                                + " order by m.validFrom desc, m.id",
                        Membership.class)
                .setParameter("person", personId)
                .setHint("eclipselink.batch", "m.schools")
                .setMaxResults(MOST)
                .getResultStream()
                .map(membership -> MembershipRow.of(membership, today))
                .toList();
    }

    @Allowed(Audience.ADMINISTRATOR)
    public MembershipRow get(String id) {
        return MembershipRow.of(find(id), LocalDate.now(clock));
    }

    /** Codes of the roles that an organisation of this kind has, in the order of the vocabulary. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<String> roles(OrganisationType type) {
        return Roles.in(type);
    }

    /** Who can answer for a partner's access: people of the board and its schools. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<PersonChoice> sponsors() {
        return people.sponsors();
    }

    /** Who can stand in for this person at this organisation. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<PersonChoice> deputies(String organisationId, String personId) {
        return people.deputies(organisationId, personId);
    }

    /** Schools that a partner's role can be limited to: those of its partnerships, of every year, by name. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<OrganisationRow> schools() {
        return entityManager
                .createQuery(
                        "select o from Organisation o join fetch o.board where o.closed = false order by o.nameKey",
                        Organisation.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(OrganisationRow::of)
                .toList();
    }

    /**
     * Gives somebody a role.
     *
     * @param role code of a role of the organisation's kind
     * @return id of the membership
     * @throws RuleViolation at the field {@code organisation}, {@code role}, or one of the terms
     */
    @Allowed(Audience.ADMINISTRATOR)
    public String add(String personId, String organisationId, String role, MembershipTerms terms) {
        Person person = personId == null ? null : entityManager.find(Person.class, personId);
        if (person == null) {
            throw new NotFound("person", personId);
        }
        Organisation organisation =
                organisationId == null ? null : entityManager.find(Organisation.class, organisationId);
        if (organisation == null || organisation.isClosed()) {
            throw RuleViolation.at("organisation", "partner.membership.noOrganisation");
        }
        Membership membership = new Membership(person, organisation, role, terms.from());
        agree(membership, terms);
        entityManager.persist(membership);
        return membership.getId();
    }

    /**
     * Changes what was agreed. Organisation and role stay: another role is another membership.
     *
     * @param version as read
     * @throws nl.partnership.domain.base.Stale when the membership was changed since
     * @throws RuleViolation at the field of the term that cannot be
     */
    @Allowed(Audience.ADMINISTRATOR)
    public void change(String id, long version, MembershipTerms terms) {
        Membership membership = find(id);
        membership.requireVersion(version);
        agree(membership, terms);
    }

    /** What still hangs on the role, whoever ends it. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<Sentence> ties(String id) {
        Membership membership = find(id);
        return ties.stream()
                .flatMap(room -> room.ofRole(membership).stream())
                .sorted(Comparator.comparing(Sentence::key))
                .toList();
    }

    /** Ends the role now: on the next request there is nothing left to act in. */
    @Allowed(Audience.ADMINISTRATOR)
    public void end(String id, long version) {
        Membership membership = find(id);
        membership.requireVersion(version);
        membership.endBefore(LocalDate.now(clock));
    }

    private void agree(Membership membership, MembershipTerms terms) {
        membership.grant(terms.from(), terms.until(), sponsor(membership, terms.sponsorId()));
        membership.countAccess(LocalDate.now(clock));
        membership.setSchools(schools(membership, terms.schoolIds()));
        membership.setWorkPhone(PhoneNumber.typed("phone", terms.phone()));
        membership.setAvailability(Text.optionalLine("availability", terms.availability(), LONGEST_AVAILABILITY));
        membership.setDeputy(deputy(membership, terms.deputyId()));
    }

    /** Somebody at the board or a school today; a sponsor who was named before and has left no longer answers. */
    private Person sponsor(Membership membership, String sponsorId) {
        if (sponsorId == null || membership.getOrganisation().getType() == OrganisationType.SCHOOL) {
            return null;
        }
        if (people.sponsors().stream().noneMatch(choice -> choice.id().equals(sponsorId))) {
            throw RuleViolation.at("sponsor", "partner.membership.noSponsor");
        }
        return entityManager.find(Person.class, sponsorId);
    }

    private Person deputy(Membership membership, String deputyId) {
        if (deputyId == null) {
            return null;
        }
        String organisationId = membership.getOrganisation().getId();
        String personId = membership.getPerson().getId();
        if (people.deputies(organisationId, personId).stream()
                .noneMatch(choice -> choice.id().equals(deputyId))) {
            throw RuleViolation.at("deputy", "partner.membership.noDeputy");
        }
        return entityManager.find(Person.class, deputyId);
    }

    private Set<Organisation> schools(Membership membership, Set<String> ids) {
        Set<Organisation> schools = ids.stream()
                .map(id -> entityManager.find(Organisation.class, id))
                .filter(school -> school != null && school.isSchool())
                .collect(Collectors.toSet());
        if (schools.size() != ids.size()
                || (!ids.isEmpty() && membership.getOrganisation().isSchool())) {
            throw RuleViolation.at("schools", "partner.membership.noLimit");
        }
        return schools;
    }

    private Membership find(String id) {
        Membership membership = id == null ? null : entityManager.find(Membership.class, id);
        if (membership == null) {
            throw new NotFound("membership", id);
        }
        return membership;
    }
}
