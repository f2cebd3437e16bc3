package nl.partnership.ejb.partner.involvement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.NeededRoles;
import nl.partnership.domain.partner.Representation;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.PartnershipAccess;

/** Who takes part in a partnership, in one statement, and what nobody does; who asks says what may be seen. */
@Dependent
class Involved {

    private static final int MOST = 2000;

    private static final String PEOPLE = "select new nl.partnership.ejb.partner.involvement.InvolvedRow(r.name, m.role,"
            + " o.id, o.shortName, o.type, m.validFrom, m.validUntil, d.name)"
            + " from Partnership p, PartnershipReach y, Membership m join m.person r join m.organisation o left join m.deputy d"
            + " where p.id = :partnership and o.closed = false"
            + " and " + PartnershipAccess.PARTY
            + " and " + Held.today("m")
            + " and " + Held.at("m", "p.school.id");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private ThemeNeeds themes;

    @Inject
    private Clock clock;

    /** Everybody, whoever may know: the school, its board, the partners by kind and name; who convenes first. */
    List<InvolvedRow> everybody(String partnershipId) {
        return entityManager
                .createQuery(PEOPLE, InvolvedRow.class)
                .setParameter("partnership", partnershipId)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .sorted(Comparator.comparing((InvolvedRow row) -> row.type() != OrganisationType.SCHOOL)
                        .thenComparing(row -> Audience.isOverseer(row.role()))
                        .thenComparing(InvolvedRow::type)
                        .thenComparing(NameKey.byOrganisation(InvolvedRow::organisation))
                        .thenComparing(row -> !Audience.isConvener(row.role()))
                        .thenComparing(row -> order(row.role()))
                        .thenComparing(NameKey.byPerson(InvolvedRow::name)))
                .toList();
    }

    private static int order(String role) {
        return Roles.all().stream().map(Party::role).toList().indexOf(role);
    }

    /**
     * What the themes of the card need and nobody fills.
     *
     * @param known whether who asks may know of people in a role: else it may not know either that nobody has it
     */
    List<Vacancy> vacancies(List<InvolvedRow> everybody, Predicate<Party> known) {
        Set<String> filled = everybody.stream().map(InvolvedRow::role).collect(Collectors.toSet());
        SortedMap<Integer, Set<OrganisationType>> needed = themes.needed();
        return NeededRoles.all().stream()
                .filter(need -> need.roles().stream().noneMatch(filled::contains))
                .filter(need -> need.roles().stream().allMatch(role -> known.test(new Party(need.type(), role))))
                .map(need -> new Vacancy(need.type(), need.roles(), at(need.type(), needed)))
                .filter(vacancy -> !vacancy.themes().isEmpty())
                .toList();
    }

    private static List<Integer> at(OrganisationType type, SortedMap<Integer, Set<OrganisationType>> needed) {
        return needed.entrySet().stream()
                .filter(theme -> theme.getValue().contains(type))
                .map(theme -> theme.getKey())
                .toList();
    }

    /** Who speaks for parents and pupils at the school of a partnership; empty until the school says so. */
    Optional<Representation> representation(String partnershipId) {
        return Fetch.along(
                        entityManager.createQuery(
                                "select r from Representation r, Partnership p where p.id = :partnership"
                                        + " and r.school.id = p.school.id",
                                Representation.class),
                        "r.author.organisation.board")
                .setParameter("partnership", partnershipId)
                .getResultStream()
                .findFirst();
    }
}
