package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.Sight;

/** Who of a partnership can be asked to a conversation, as far as the sharing rules let the caller know of them. */
@Dependent
class People {

    private static final int MOST = 500;

    private static final String OF_PARTNERSHIP = " from Membership m join m.person r join m.organisation o"
            + " where o.id in (select pa.organisationId from PartnershipParty pa where pa.partnershipId = :partnership)"
            + " and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day)"
            + " and m.role not in ('BOARD_MEMBER', 'DPO')"
            + " and " + Held.at("m", ":school");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    /**
     * Everybody who can be asked on that day, by kind of organisation, organisation and name.
     *
     * @param asked memberships that the conversation names already; those stay, whatever the rules say since
     */
    List<Who> of(Partnership partnership, LocalDate day, Set<String> asked) {
        // whether it is closed is not asked in the query: EclipseLink compares it with a number there, which Derby
        // refuses
        return entityManager
                .createQuery("select " + Who.SELECT + ", o.closed" + OF_PARTNERSHIP, Object[].class)
                .setParameter("school", partnership.getSchool().getId())
                .setParameter("partnership", partnership.getId())
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> Boolean.FALSE.equals(row[Who.SELECTED]))
                .map(row -> Who.from(row, 0))
                .filter(who -> asked.contains(who.membershipId()) || sight.of(who, ContactCensus.CONTACT_POINT))
                .sorted(Comparator.comparing(Who::type)
                        .thenComparing(NameKey.byOrganisation(Who::organisation))
                        .thenComparing(NameKey.byPerson(Who::name)))
                .toList();
    }

    /** Ids of the memberships that were asked to it. */
    static Set<String> askedTo(Conversation conversation) {
        return conversation.getParticipants().stream()
                .map(participant -> participant.getMembership().getId())
                .collect(Collectors.toSet());
    }

    /** The one chosen, if any was; {@link RuleViolation} at {@code standIn} when that one cannot be asked. */
    Optional<Membership> one(Partnership partnership, LocalDate day, String id) {
        if (id == null || id.isEmpty()) {
            return Optional.empty();
        }
        if (of(partnership, day, Set.of()).stream()
                .noneMatch(who -> who.membershipId().equals(id))) {
            throw RuleViolation.at("standIn", "conversation.plan.standInElsewhere");
        }
        return Optional.of(entityManager.find(Membership.class, id));
    }

    /**
     * The chosen memberships.
     *
     * @param asked as for {@link #of}
     * @throws RuleViolation at {@code participants} when one of them cannot be asked
     */
    List<Membership> chosen(Partnership partnership, LocalDate day, Collection<String> ids, Set<String> asked) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> possible =
                of(partnership, day, asked).stream().map(Who::membershipId).toList();
        if (!possible.containsAll(ids)) {
            throw RuleViolation.at("participants", "conversation.plan.cannotBeAsked");
        }
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.person join fetch m.organisation o"
                                + " left join fetch m.deputy left join fetch m.sponsor where m.id in :ids",
                        Membership.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultList();
    }
}
