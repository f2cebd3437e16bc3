package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * The row-level border: a partnership is the caller's when the organisation acted for is its school, the board of that
 * school, or one of its partners, and the membership is not limited to other schools. Everything that belongs to a
 * partnership is reached through here; a stranger gets the same answer as for a partnership that does not exist.
 */
@Dependent
public class PartnershipAccess {

    private static final int MOST = 500;

    private static final String MINE = "select p from Partnership p join fetch p.school s left join fetch s.board"
            + " where (s.id = :organisation or s.board.id = :organisation or exists"
            + " (select q.id from Partnership q join q.partners o where q.id = p.id and o.id = :organisation))"
            + " and (not exists (select x.id from Membership m join m.schools x where m.id = :membership)"
            + " or exists (select y.id from Membership n join n.schools y where n.id = :membership and y.id = s.id))";

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
        return mine("", " order by p.schoolYear desc, s.name")
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The caller's partnerships of one school year, by name of the school; at most 500. */
    public List<Partnership> mine(SchoolYear year) {
        return mine(" and p.schoolYear = :year", " order by s.name")
                .setParameter("year", year)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The caller's partnerships of the school year of today. */
    public List<Partnership> today() {
        return mine(SchoolYear.of(LocalDate.now(clock)));
    }

    private TypedQuery<Partnership> mine(String condition, String order) {
        Caller caller = current.get();
        return entityManager
                .createQuery(MINE + condition + order, Partnership.class)
                .setParameter("organisation", orNone(caller.organisationId()))
                .setParameter("membership", orNone(caller.membershipId()));
    }

    /** Somebody without an organisation matches none; Derby would not compare with a null of no type. */
    private static String orNone(String id) {
        return Objects.requireNonNullElse(id, "");
    }
}
