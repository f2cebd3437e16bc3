package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Reach;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.PartnershipAccess;

/**
 * Who sees what: which information a party could get from an organisation, and by which rules, today or on a day that
 * was. A partner asks about its own records; a school about its own and those of its partners; the board and its data
 * protection officer about those of all their schools and partners. It speaks of rules only, and opens no record.
 */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.DPO, Audience.BOARD})
public class ReachService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private RulesInForce inForce;

    @Inject
    private CurrentCaller current;

    @Inject
    @Any
    private Instance<RecordCensus> rooms;

    /** An organisation whose records one may ask about. */
    public record Owner(String id, String name, OrganisationType type) {}

    /** Whose records the caller may ask about: their own organisation first; at most 500. */
    public List<Owner> owners() {
        return organisations().stream()
                .map(one -> new Owner(one.getId(), one.getName(), one.getType()))
                .toList();
    }

    /**
     * What a party could get.
     *
     * @param ownerId one of {@link #owners()}
     * @param viewer who would get it
     * @param same whether the viewer works at the owner's own organisation
     * @param day in Europe/Amsterdam; today or before
     * @throws NotFound when the owner is none that the caller may ask about
     * @throws RuleViolation at {@code day} when it is still to come, at {@code viewer} when such a party cannot be
     */
    public ReachView look(String ownerId, Party viewer, boolean same, LocalDate day) {
        OrganisationType owner = organisations().stream()
                .filter(one -> one.getId().equals(ownerId))
                .map(Organisation::getType)
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation", ownerId));
        if (day.isAfter(inForce.today())) {
            throw RuleViolation.at("day", "ruleset.reach.day.future");
        }
        if (!Vocabulary.shipped().has(viewer) || (same && viewer.type() != owner)) {
            throw RuleViolation.at("viewer", "ruleset.reach.viewer.unknown");
        }
        Relation relation = same ? Relation.SAME_ORGANISATION : Relation.OTHER_ORGANISATION;
        return inForce.rulesOn(day)
                .map(rules -> new ReachView(
                        rules.version(),
                        Reach.of(rules, owner, viewer, relation, day),
                        same ? List.of() : sights(rules, owner, viewer, day)))
                .orElseGet(() -> new ReachView(null, Reach.none(Vocabulary.shipped()), List.of()));
    }

    private List<ReachView.Sight> sights(Rules rules, OrganisationType owner, Party viewer, LocalDate day) {
        return rooms.stream()
                .flatMap(room -> room.kinds().stream())
                .sorted(Comparator.comparing(RecordKind::category).thenComparing(RecordKind::code))
                .filter(kind -> kind.isOwnedBy(owner))
                .map(kind -> sight(rules, owner, viewer, kind, day))
                .toList();
    }

    private static ReachView.Sight sight(
            Rules rules, OrganisationType owner, Party viewer, RecordKind kind, LocalDate day) {
        List<Party> authors = new ArrayList<>();
        Set<String> applied = new LinkedHashSet<>();
        for (Vocabulary.Role role : rules.vocabulary().parties().values()) {
            if (role.party().type() == owner) {
                Line line = rules.answer(ReleasedRecords.asked(role.party(), viewer, kind, day))
                        .lines()
                        .get(0);
                line.rules().forEach(rule -> applied.add(rule.rule().id()));
                if (ReleasedRecords.isShown(line, kind)) {
                    authors.add(role.party());
                }
            }
        }
        return new ReachView.Sight(kind, List.copyOf(authors), List.copyOf(applied));
    }

    private Set<Organisation> organisations() {
        Set<Organisation> found = new LinkedHashSet<>();
        found.add(entityManager.find(Organisation.class, current.get().organisationId()));
        if (current.get().type() == OrganisationType.SCHOOL) {
            found.addAll(access.parties());
        }
        return found;
    }
}
