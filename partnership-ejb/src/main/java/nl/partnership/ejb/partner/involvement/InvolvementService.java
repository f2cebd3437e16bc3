package nl.partnership.ejb.partner.involvement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Council;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Representation;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/** Who takes part at a school and what nobody fills, as far as the sharing rules let the caller know. */
@Stateless
public class InvolvementService {

    private static final int MOST = 100;
    private static final int MOST_TAKEN = 2000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Involved involved;

    @Inject
    private Sight sight;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * Who takes part in one of the caller's partnerships.
     *
     * @throws NotFound when it is not one of the caller's
     */
    @Allowed(Audience.PARTICIPANT)
    public Involvement of(String partnershipId, int first, int most) {
        return read(partnershipId, first, Math.min(most, MOST));
    }

    /** All of it at once, to take along; at most 2,000 people. */
    @Allowed(Audience.PARTICIPANT)
    public Involvement all(String partnershipId) {
        return read(partnershipId, 0, MOST_TAKEN);
    }

    private Involvement read(String partnershipId, int first, int most) {
        Partnership partnership = access.require(partnershipId);
        List<InvolvedRow> everybody = involved.everybody(partnershipId);
        List<InvolvedRow> known = everybody.stream()
                .filter(row -> sight.of(row, ContactCensus.CONTACT_POINT))
                .toList();
        List<InvolvedRow> part = known.stream().skip(first).limit(most).toList();
        part.stream()
                .map(InvolvedRow::organisationId)
                .distinct()
                .forEach(id -> trail.seen("contact-list", partnershipId, id));
        Caller caller = current.get();
        boolean atSchool = partnership.getSchool().getId().equals(caller.organisationId());
        return new Involvement(
                partnership.getSchool().getShortName(),
                part,
                known.size(),
                involved.vacancies(
                        everybody,
                        role -> atSchool && role.type() == OrganisationType.SCHOOL
                                || sight.of("", role, ContactCensus.CONTACT_POINT)),
                representation(partnershipId),
                atSchool && Audience.CONVENER.includes(caller));
    }

    private RepresentationRow representation(String partnershipId) {
        Representation one = involved.representation(partnershipId).orElse(null);
        if (one == null) {
            return RepresentationRow.NONE;
        }
        Membership author = one.getAuthor();
        String owner = author.getOrganisation().getId();
        if (!sight.of(owner, author.party(), RepresentationCensus.REPRESENTATION)) {
            return null;
        }
        trail.seen("representation", one.getId(), owner);
        return RepresentationRow.of(one);
    }

    /**
     * Says who speaks for the parents and the pupils of the caller's school.
     *
     * @param version as read; null when nobody wrote it yet
     * @throws NotFound when the partnership is not one of the caller's own school
     * @throws Stale when another changed it since
     */
    @Allowed(Audience.CONVENER)
    public void represent(String partnershipId, Long version, Set<Council> parents, Set<Council> pupils) {
        Partnership partnership = access.require(partnershipId);
        if (!partnership.getSchool().getId().equals(current.get().organisationId())) {
            throw new NotFound("partnership", partnershipId);
        }
        Representation one = involved.representation(partnershipId).orElse(null);
        if (one == null) {
            one = new Representation(partnership.getSchool());
        } else if (version == null) {
            throw new Stale("representation", one.getId());
        } else {
            one.requireVersion(version);
        }
        Membership author = entityManager.find(Membership.class, current.get().membershipId());
        one.write(parents, pupils, author, LocalDate.now(clock));
        entityManager.persist(one);
    }
}
