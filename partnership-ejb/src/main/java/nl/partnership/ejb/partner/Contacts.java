package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.base.Words;

/**
 * The contact points of a partnership that the caller may see: everybody of the own organisation, and of the others
 * those whose role the sharing rules let be known to the caller's role.
 */
@Dependent
class Contacts {

    /** A query needs at least one value after "in"; no role has this code. */
    private static final String NONE = "-";

    private static final String VISIBLE = " from Membership m join m.person p join m.organisation o"
            + " where o.id in :parties and o.closed = false"
            + " and " + Held.today("m")
            + " and " + Held.at("m", ":school")
            + " and (o.id in :own or m.role in :visible)";

    private static final List<String> SEARCHED = List.of("p.nameKey", "o.nameKey", "o.shortKey");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Sight sight;

    /** The school's own people first, then the partners by kind and name; within an organisation by name. */
    List<Membership> find(Partnership partnership, ContactSearch search, int first, int most) {
        List<String> ids = query(
                        "select m.id",
                        " order by case when o.type = nl.partnership.domain.base.OrganisationType.SCHOOL then 0 else 1"
                                + " end, o.type, o.nameKey, p.nameKey, m.id",
                        partnership,
                        search,
                        String.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty() ? List.of() : inOrder(ids);
    }

    long count(Partnership partnership, ContactSearch search) {
        return query("select count(m)", "", partnership, search, Long.class).getSingleResult();
    }

    /** Everybody else of the own organisation, who convenes first, then by name. */
    List<Membership> colleagues(int most) {
        Caller caller = current.get();
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.person p join fetch m.organisation o"
                                + " left join fetch m.deputy left join fetch m.sponsor"
                                + " where o.id = :own and p.id <> :me and " + Held.today("m")
                                + " order by p.nameKey, m.id",
                        Membership.class)
                .setParameter("own", caller.organisationId())
                .setParameter("me", caller.personId())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(most)
                .getResultStream()
                .sorted(Comparator.comparing(membership -> !Audience.isConvener(membership.getRole())))
                .toList();
    }

    private List<Membership> inOrder(List<String> ids) {
        List<Membership> found = Fetch.along(
                        entityManager.createQuery("select m from Membership m where m.id in :ids", Membership.class),
                        "m.organisation.board",
                        "m.person",
                        "m.deputy",
                        "m.sponsor")
                .setParameter("ids", ids)
                .getResultList();
        return found.stream()
                .sorted(Comparator.comparing(membership -> ids.indexOf(membership.getId())))
                .toList();
    }

    private <T> TypedQuery<T> query(
            String select, String order, Partnership partnership, ContactSearch search, Class<T> type) {
        Organisation school = partnership.getSchool();
        Set<String> parties =
                partnership.getPartners().stream().map(Organisation::getId).collect(Collectors.toSet());
        parties.add(school.getId());
        parties.add(school.getBoard().getId());
        Words words = Words.of(search.words());
        TypedQuery<T> query = words.bind(
                entityManager.createQuery(select + VISIBLE + words.in(SEARCHED, "m.role in :roles#") + order, type));
        for (int place = 0; place < words.all().size(); place++) {
            query.setParameter("roles" + place, search.rolesNamed(words.all().get(place), NONE));
        }
        return query.setParameter("parties", parties)
                .setParameter("school", school.getId())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("own", sight.own())
                .setParameter("visible", visibleRoles());
    }

    private Set<String> visibleRoles() {
        Set<String> visible = sight.authors(ContactCensus.CONTACT_POINT).stream()
                .map(Party::role)
                .collect(Collectors.toSet());
        visible.add(NONE);
        return visible;
    }
}
