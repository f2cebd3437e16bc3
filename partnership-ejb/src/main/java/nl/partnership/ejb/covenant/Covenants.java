package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Belonging;
import nl.partnership.domain.rule.Facts;
import nl.partnership.ejb.base.AtTable;

/** Whether organisations laid down that they share, for who has to decide. */
@Dependent
public class Covenants {

    /** Somebody is party when their own organisation is, their board, or a school of theirs: the rules call those one. */
    private static final String PARTY =
            " exists (select p.id from Organisation p left join p.board pb, Organisation %1$s"
                    + " left join %1$s.board %1$sb where %1$s.id = :%1$s and p member of c.parties"
                    + " and (p.id = %1$s.id or pb.id = %1$s.id or p.id = %1$sb.id))";

    private static final String BETWEEN = "select max(coalesce(c.endedOn, c.validUntil)) from Covenant c"
            + " where c.validFrom <= :day and coalesce(c.endedOn, c.validUntil) >= c.validFrom and"
            + PARTY.formatted("one") + " and" + PARTY.formatted("other");

    private static final int MOST_PARTIES = 2000;

    private static final String HOLDING = "select c.id, c.title, c.endedOn, c.validUntil, p.id from Covenant c"
            + " join c.parties p where c.validFrom <= :day and coalesce(c.endedOn, c.validUntil) >= :day"
            + " order by coalesce(c.endedOn, c.validUntil), c.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /**
     * The state, on a day, of the covenants to which both organisations are party; in one query.
     *
     * @param oneId id of an organisation; a school counts as party when its board is, and a board when a school of it is
     * @return in force, expired when the last one is over, or none when there never was one
     */
    public Facts.Covenant between(String oneId, String otherId, LocalDate day) {
        LocalDate last = entityManager
                .createQuery(BETWEEN, LocalDate.class)
                .setParameter("one", oneId)
                .setParameter("other", otherId)
                .setParameter("day", day)
                .getSingleResult();
        if (last == null) {
            return Facts.Covenant.NONE;
        }
        return last.isBefore(day) ? Facts.Covenant.EXPIRED : Facts.Covenant.IN_FORCE;
    }

    /**
     * A covenant that holds.
     *
     * @param until the last day on which it is in force
     */
    public record Holding(String id, String title, LocalDate until) {}

    /** Those in force on a day to which everybody at a table is party, the one that ends first first; in one query. */
    public List<Holding> ofAll(AtTable table, LocalDate day, int most) {
        Set<Belonging> seats = table.seats().stream().map(AtTable.Seat::of).collect(Collectors.toSet());
        Map<Holding, Set<String>> parties = new LinkedHashMap<>();
        if (!table.guests()) {
            entityManager
                    .createQuery(HOLDING, Object[].class)
                    .setParameter("day", day)
                    .setMaxResults(MOST_PARTIES)
                    .getResultStream()
                    .forEach(row -> parties.computeIfAbsent(
                                    new Holding((String) row[0], (String) row[1], (LocalDate)
                                            Objects.requireNonNullElse(row[2], row[3])),
                                    holding -> new HashSet<>())
                            .add((String) row[4]));
        }
        return parties.entrySet().stream()
                .filter(one ->
                        seats.stream().allMatch(seat -> one.getValue().stream().anyMatch(seat::isAtOrUnder)))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }
}
