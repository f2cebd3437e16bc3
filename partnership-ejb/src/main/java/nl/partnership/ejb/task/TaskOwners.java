package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.Sight;

/**
 * Who can take a task on: of the parties of the partnership those people who work with this school today and of whom the
 * sharing rules let the caller know. An organisation as such cannot: nobody would be reminded of it.
 */
@Dependent
public class TaskOwners {

    private static final int MOST = 500;

    private static final String WORKING = " from Membership m join m.person x join m.organisation o"
            + " where o in :parties and m.role not in ('BOARD_MEMBER', 'DPO')"
            + " and " + Held.today("m")
            + " and (not exists (select a.id from Membership k join k.schools a where k.id = m.id)"
            + " or exists (select b.id from Membership n join n.schools b where n.id = m.id and b = :school))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Sight sight;

    /** An owner as a task keeps it. */
    record Owner(Organisation organisation, Person person) {
        static final Owner NONE = new Owner(null, null);
    }

    /** The people of each party by name; somebody with several roles there appears once. */
    public List<OwnerChoice> of(Partnership partnership) {
        List<OwnerChoice> people = entityManager
                .createQuery(
                        "select new nl.partnership.ejb.task.OwnerChoice(o.id, o.shortName, o.type, x.id, x.name, m.role)"
                                + WORKING + " order by x.nameKey, x.id, m.validFrom",
                        OwnerChoice.class)
                .setParameter("parties", open(partnership).toList())
                .setParameter("school", partnership.getSchool())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultList();
        List<OwnerChoice> choices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        open(partnership).forEach(party -> people.stream()
                .filter(choice -> choice.organisationId().equals(party.getId()))
                .filter(choice -> isKnown(party, choice.role()) && seen.add(choice.key()))
                .forEach(choices::add));
        return choices;
    }

    /** What the key of a choice stands for; {@link Owner#NONE} without one. */
    Owner find(Partnership partnership, String key) {
        if (key == null || key.isBlank()) {
            return Owner.NONE;
        }
        Organisation organisation = open(partnership)
                .filter(party -> party.getId().equals(OwnerChoice.organisationIn(key)))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("owner", "task.owner.noParty"));
        String personId = OwnerChoice.personIn(key);
        if (personId == null) {
            throw RuleViolation.at("owner", "task.owner.nobody");
        }
        return new Owner(organisation, person(partnership, organisation, personId));
    }

    private Person person(Partnership partnership, Organisation organisation, String personId) {
        return entityManager
                .createQuery("select m" + WORKING + " and x.id = :person", Membership.class)
                .setParameter("parties", List.of(organisation))
                .setParameter("school", partnership.getSchool())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("person", personId)
                .getResultStream()
                .filter(membership -> isKnown(organisation, membership.getRole()))
                .findFirst()
                .map(Membership::getPerson)
                .orElseThrow(() -> RuleViolation.at("owner", "task.owner.notThere"));
    }

    private boolean isKnown(Organisation organisation, String role) {
        return sight.of(organisation.getId(), new Party(organisation.getType(), role), ContactCensus.CONTACT_POINT);
    }

    private static Stream<Organisation> open(Partnership partnership) {
        return parties(partnership).filter(party -> !party.isClosed());
    }

    /** The school first, then the others by name. */
    public static Stream<Organisation> parties(Partnership partnership) {
        return Stream.concat(
                Stream.of(partnership.getSchool()),
                partnership.getPartners().stream().sorted(NameKey.byOrganisation(Organisation::getShortName)));
    }
}
