package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import nl.partnership.domain.rule.Facts;

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
}
