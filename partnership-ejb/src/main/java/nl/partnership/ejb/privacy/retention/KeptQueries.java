package nl.partnership.ejb.privacy.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.retention.Kept;

/** Of which records the time has come, and which of those are held. */
@Dependent
class KeptQueries {

    private static final String HOLDS = "exists (select h.id from LegalHold h where h.liftedOn is null and (";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /**
     * Ids of those that are to be erased on a day: of the records, or of their owners where all of one go together.
     *
     * @param after the last id of the part before, or an empty text
     */
    List<String> due(Kept kept, LocalDate day, String after, int most) {
        boolean owners = kept.together();
        String part = owners ? " and o.id > :after order by o.id" : " and x.id > :after order by x.id";
        return of(owners ? "select distinct o.id" : "select x.id", kept, day, false, part, String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Whose it is, if it is still to be erased on that day.
     *
     * @return the id of its owner, or its own where nobody owns it
     */
    Optional<String> owner(Kept kept, LocalDate day, String id) {
        String result = kept.owner() == null ? "select x.id" : "select o.id";
        return of(result, kept, day, false, " and x.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** How many of this owner are due on a day, and not held or just held. */
    long count(Kept kept, LocalDate day, boolean held, String ownerId) {
        if (kept.owner() == null) {
            return held ? 0 : one(of("select count(x)", kept, day, false, "", Long.class));
        }
        String mine = " and (o.id = :mine or ob.id = :mine)";
        return one(of("select count(x)", kept, day, held, mine, Long.class).setParameter("mine", ownerId));
    }

    /** How many holds stop the erasing of what is this organisation's. */
    int holds(String organisationId) {
        return Math.toIntExact(one(entityManager
                .createQuery(
                        "select count(h) from LegalHold h, Organisation o left join o.board b where o.id = :id"
                                + " and h.liftedOn is null and (h.organisation = o or h.organisation = b)",
                        Long.class)
                .setParameter("id", organisationId)));
    }

    private static long one(TypedQuery<Long> query) {
        return query.getSingleResult();
    }

    private <T> TypedQuery<T> of(String select, Kept kept, LocalDate day, boolean held, String end, Class<T> type) {
        TypedQuery<T> query = entityManager.createQuery(
                select + from(kept) + " where (" + kept.condition() + ") and " + (held ? "" : "not ") + holds(kept)
                        + end,
                type);
        query.setParameter("limit", kept.limit().apply(day));
        if (kept.condition().contains(":year")) {
            query.setParameter("year", SchoolYear.of(day));
        }
        return query;
    }

    private static String from(Kept kept) {
        return " from " + kept.type().getSimpleName() + " x"
                + (kept.owner() == null ? "" : " left join " + kept.owner() + " o left join o.board ob")
                + (kept.school() == null ? "" : " left join " + kept.school() + " s left join s.board sb");
    }

    private static String holds(Kept kept) {
        if (kept.owner() == null) {
            return "1 = 0";
        }
        return HOLDS + "h.organisation = o or h.organisation = ob"
                + (kept.school() == null ? "" : " or h.organisation = s or h.organisation = sb") + "))";
    }
}
