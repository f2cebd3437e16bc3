package nl.partnership.ejb.base;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes that of several nodes one does a job: who holds the name of the job in our own database may do it. A lease
 * runs out by itself, so a node that died holds nothing up; the clocks of the nodes may differ by much less than it
 * lasts. A job that would do harm when done twice also guards itself, since a node can stall while it holds one.
 */
@Stateless
public class Lease {

    /** The row that is locked while a new name is added, or something is done once. */
    private static final String GATE = "lease";

    /** Many more than there are kinds of work. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Node node;

    /**
     * Takes the lease, or keeps it when this node has it already. In a transaction of its own, so that it holds from
     * the moment this returns.
     *
     * @param name of the job, at most 60 characters, for example {@code outbox}
     * @param howLong from now; longer than the job takes, or ask again in between
     * @return whether this node may do the job
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean hold(String name, Duration howLong) {
        Instant now = clock.instant();
        Instant until = now.plus(howLong);
        if (take(name, now, until)) {
            return true;
        }
        if (exists(name)) {
            return false;
        }
        takeTurn();
        // who waited at the gate finds the name that the other has added
        if (exists(name)) {
            return take(name, now, until);
        }
        query("insert into lease (name, holder, held_until) values (?, ?, ?)", name, node.id(), until.toEpochMilli())
                .executeUpdate();
        return true;
    }

    /**
     * Takes the lease of a job that is due, unless somebody did the job since.
     *
     * @param due the moment at which it was due
     * @return whether this node may do it now
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean holdIfDue(String name, Instant due, Duration howLong) {
        boolean done = !query("select name from lease where name = ? and done_at >= ?", name, due.toEpochMilli())
                .getResultList()
                .isEmpty();
        return !done && hold(name, howLong);
    }

    /** This node did the job; the lease is free. Nothing happens when another node has it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void done(String name) {
        query(
                        "update lease set held_until = 0, done_at = ? where name = ? and holder = ?",
                        clock.millis(),
                        name,
                        node.id())
                .executeUpdate();
    }

    /** Somebody else than a node did this, at that moment; the latest is kept. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void wasDone(String name, Instant moment) {
        hold(name, Duration.ZERO);
        query(
                        "update lease set done_at = ? where name = ? and done_at < ?",
                        moment.toEpochMilli(),
                        name,
                        moment.toEpochMilli())
                .executeUpdate();
    }

    /** When the job was done last; empty when never. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Instant> lastDone(String name) {
        return query("select done_at from lease where name = ? and done_at > 0", name).getResultList().stream()
                .map(found -> Instant.ofEpochMilli(((Number) found).longValue()))
                .findFirst();
    }

    /** When each job that was done was done last, by its name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @SuppressWarnings("unchecked")
    public Map<String, Instant> allDone() {
        Stream<Object[]> rows = query("select name, done_at from lease where done_at > 0")
                .setMaxResults(MOST)
                .getResultStream();
        return rows.collect(
                Collectors.toMap(row -> (String) row[0], row -> Instant.ofEpochMilli(((Number) row[1]).longValue())));
    }

    /** No node does the job for so long, this one neither. Nothing happens when another node has the lease. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void leaveAlone(String name, Duration howLong) {
        query(
                        "update lease set holder = 'nobody', held_until = ? where name = ? and holder = ?",
                        clock.instant().plus(howLong).toEpochMilli(),
                        name,
                        node.id())
                .executeUpdate();
    }

    /**
     * Waits until no other node is past this point; then none passes it before the transaction ends. For what is done
     * once, at the first start.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void takeTurn() {
        query("update lease set held_until = 0 where name = ?", GATE).executeUpdate();
    }

    private boolean take(String name, Instant now, Instant until) {
        return query(
                                "update lease set holder = ?, held_until = ? where name = ? and (holder = ? or held_until <= ?)",
                                node.id(),
                                until.toEpochMilli(),
                                name,
                                node.id(),
                                now.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    private boolean exists(String name) {
        return !query("select name from lease where name = ?", name)
                .getResultList()
                .isEmpty();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
