package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Words;

/** Reads a part of the records that have the words that somebody looks for, for the shelves of rooms. */
@Dependent
public class RecordFinder {

    /**
     * Which records, and what is read of each.
     *
     * @param record its alias
     * @param select what is read, without {@code select}
     * @param from from the records on; it says who sees them with {@link PartnershipAccess#MINE} and {@link #TOLD}
     * @param order begins with {@code " order by "}, or with {@code " group by "}
     * @param kind as which the sharing rules judge them
     * @param parameters of its own
     */
    public record Wanted(
            String record, String select, String from, String order, RecordKind kind, Map<String, Object> parameters) {

        /** Of records {@code x}. */
        public Wanted(String select, String from, String order, RecordKind kind, Map<String, Object> parameters) {
            this("x", select, from, order, kind, parameters);
        }
    }

    /** That the rules let who wrote it, membership {@code m} of organisation {@code o}, tell the caller. */
    public static final String TOLD = "(o.id in :own or m.role in :roles)";

    /** The school of a record {@code s} and its partnership {@code p} of this school year, as the caller's. */
    public static final String OF_TODAY =
            "Partnership p join p.school ps where ps.id = s.id and p.schoolYear = :year and " + PartnershipAccess.MINE;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /** By the keys of the records themselves. */
    public Listed<FoundRecord> find(
            Wanted wanted, Words words, int first, int most, Function<Object[], FoundRecord> row) {
        return find(wanted, words.in(wanted.record() + ".searchKey"), words, first, most, row);
    }

    /** @param condition that they have the words; begins with {@code " and "} */
    public Listed<FoundRecord> find(
            Wanted wanted, String condition, Words words, int first, int most, Function<Object[], FoundRecord> row) {
        String from = " from " + wanted.from() + condition;
        return part(
                bound("select " + wanted.select() + from + wanted.order(), Object[].class, wanted, words),
                () -> bound("select count(distinct " + wanted.record() + ")" + from, Long.class, wanted, words)
                        .getSingleResult(),
                first,
                most,
                row);
    }

    /** A part of what is found, and how many there are; they are counted only when there are more. */
    public static Listed<FoundRecord> part(
            TypedQuery<Object[]> rows, LongSupplier count, int first, int most, Function<Object[], FoundRecord> row) {
        List<FoundRecord> found = rows.setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row)
                .toList();
        boolean all = first == 0 && found.size() < most;
        return new Listed<>(found, all ? found.size() : count.getAsLong());
    }

    private <T> TypedQuery<T> bound(String jpql, Class<T> type, Wanted wanted, Words words) {
        LocalDate today = LocalDate.now(clock);
        TypedQuery<T> query = words.bind(access.bound(entityManager.createQuery(jpql, type)));
        fill(jpql, query, "own", sight.ownOrNone());
        fill(jpql, query, "roles", sight.tellingRoles(wanted.kind()));
        fill(jpql, query, "today", today);
        fill(jpql, query, "year", SchoolYear.of(today));
        wanted.parameters().forEach(query::setParameter);
        return query;
    }

    /** Those that a query names; it is refused what it does not name. */
    private static void fill(String jpql, TypedQuery<?> query, String name, Object value) {
        if (jpql.contains(":" + name)) {
            query.setParameter(name, value);
        }
    }
}
