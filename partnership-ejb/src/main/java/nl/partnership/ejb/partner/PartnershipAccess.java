package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;

/**
 * The row-level border: a partnership is the caller's when the organisation acted for is its school, the board of that
 * school, or one of its partners, and the membership is not limited to other schools. Everything that belongs to a
 * partnership is reached through here; a stranger gets the same answer as for a partnership that does not exist.
 */
@Dependent
public class PartnershipAccess {

    private static final int MOST = 500;

    /** What holds of a school {@code s} when the membership is not limited to others. */
    public static final String NOT_LIMITED =
            "(not exists (select xs.id from Membership xm join xm.schools xs where xm.id = :membership)"
                    + " or exists (select ys.id from Membership ym join ym.schools ys where ym.id = :membership"
                    + " and ys.id = s.id))";

    /**
     * That an organisation {@code o} works in a partnership {@code p}: it is its school, or a partner. {@code PartnershipParty y}
     * stands in the query beside them, from which a database goes on to the organisation; {@code PartnershipReach y} where the
     * board of the school counts as well.
     */
    public static final String PARTY = "y.partnershipId = p.id and o.id = y.organisationId";

    /**
     * That the caller's organisation works with a school {@code s} in the year {@code :year}, as a partner, as the school or as its board. Asked
     * without a word on the row itself, so that a database works it out once.
     */
    public static final String WORKS_WITH =
            "s.id in (select ws.id from Partnership wp join wp.school ws where wp.schoolYear = :year"
                    + " and wp.id in (select wr.partnershipId from PartnershipReach wr where wr.organisationId = :organisation))";

    /**
     * What holds of a partnership {@code p} with school {@code s} when it is the caller's: for queries that begin at what
     * hangs on it, so that they need not ask for the partnerships first. {@link #bound} fills in who calls.
     */
    public static final String MINE =
            "p.id in (select pr.partnershipId from PartnershipReach pr where pr.organisationId = :organisation) and "
                    + NOT_LIMITED;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * The partnership, when it is the caller's.
     *
     * @throws NotFound when it is not, or when there is none with this id
     */
    public Partnership require(String partnershipId) {
        return mine(" and p.id = :id", "")
                .setParameter("id", orNone(partnershipId))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", partnershipId));
    }

    /** The caller's partnerships of all school years, newest year first, then by school; at most 500. */
    public List<Partnership> mine() {
        return mine("", " order by p.schoolYear desc, s.nameKey")
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The caller's partnerships of one school year, by name of the school; at most 500. */
    public List<Partnership> mine(SchoolYear year) {
        return mine(" and p.schoolYear = :year", " order by s.nameKey")
                .setParameter("year", year)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The caller's partnerships of the school year of today. */
    public List<Partnership> today() {
        return mine(SchoolYear.of(LocalDate.now(clock)));
    }

    /**
     * The partnership of today of one school, when it is the caller's.
     *
     * @throws NotFound when it is not, or when there is none
     */
    public Partnership today(String schoolId) {
        return find(schoolId).orElseThrow(() -> new NotFound("school", schoolId));
    }

    /** The partnership of today of one school, when there is one and it is the caller's. */
    public Optional<Partnership> find(String schoolId) {
        return mine(" and p.schoolYear = :year and s.id = :id", "")
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("id", orNone(schoolId))
                .getResultStream()
                .findFirst();
    }

    /** Who works together in the caller's partnerships of today: the schools, then the partners by name; at most 500 of each. */
    public Set<Organisation> parties() {
        List<Partnership> today = today();
        Set<Organisation> parties = new LinkedHashSet<>();
        today.forEach(partnership -> parties.add(partnership.getSchool()));
        parties.addAll(partners(today));
        return parties;
    }

    private List<Organisation> partners(List<Partnership> partnerships) {
        return partnerships.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select distinct o from Partnership p join p.partners o where p.id in :mine order by o.nameKey",
                                Organisation.class)
                        .setParameter(
                                "mine",
                                partnerships.stream().map(Partnership::getId).toList())
                        .setMaxResults(MOST)
                        .getResultList();
    }

    private TypedQuery<Partnership> mine(String condition, String order) {
        return Fetch.along(
                bound(entityManager.createQuery(
                        "select p from Partnership p join p.school s where " + MINE + condition + order,
                        Partnership.class)),
                "p.school.board");
    }

    /** A query with {@link #MINE} in it, for the present caller. */
    public <T> TypedQuery<T> bound(TypedQuery<T> query) {
        Caller caller = current.get();
        return query.setParameter("organisation", orNone(caller.organisationId()))
                .setParameter("membership", orNone(caller.membershipId()));
    }

    /** Somebody without an organisation matches none; Derby would not compare with a null of no type. */
    private static String orNone(String id) {
        return Objects.requireNonNullElse(id, "");
    }
}
