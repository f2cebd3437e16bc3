package nl.partnership.ejb.base;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.Sha256;

/**
 * Stores what a service call does together with the {@link Intention} that it is done for, in the same transaction. The
 * row is written first of all: a second call for the same intention waits there, on whichever node, until it is known
 * what became of the first.
 */
@Dependent
class Intentions {

    private static final int LONGEST_RESULT = 32_000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Intention intention;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    /** What a call did for an intention before. */
    record Row(String action, int step, String content, String result) {}

    /**
     * Does it, or gives what it gave when it was done for this intention before.
     *
     * @param owner who asks; without one nothing is remembered
     * @throws Repeated when another request did it a moment ago
     * @throws nl.partnership.domain.base.RuleViolation when the intention was sent before with another content, or what it
     *     gave cannot be given again
     */
    Object once(Optional<String> owner, String action, Callable<Object> work) throws Exception {
        changes.begin();
        if (!intention.isThere() || owner.isEmpty() || !entityManager.isJoinedToTransaction()) {
            return work.call();
        }
        String id = Sha256.hex(owner.get() + "\n" + intention.key());
        int step = intention.step(action);
        List<Row> rows = intention.rows(id, this::rows);
        if (rows.stream().anyMatch(row -> !row.content().equals(intention.content()))) {
            throw intention.otherContent();
        }
        for (Row row : rows) {
            if (row.action().equals(action) && row.step() == step) {
                return new Seal(intention.key())
                        .open(row.result())
                        .orElseThrow(intention::otherContent)
                        .object();
            }
        }
        claim(id, action, step);
        Object result = work.call();
        settle(id, action, step, result);
        return result;
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String id) {
        List<Object[]> found = entityManager
                .createNativeQuery("select action, step, content, result from intention where intention = ?")
                .setParameter(1, id)
                .getResultList();
        return found.stream()
                .map(row -> new Row((String) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3]))
                .toList();
    }

    private void claim(String id, String action, int step) {
        try {
            update(
                    "insert into intention (intention, action, step, content, made_at) values (?, ?, ?, ?, ?)",
                    id,
                    action,
                    step,
                    intention.content(),
                    clock.millis());
        } catch (PersistenceException e) {
            throw Clash.isBehind(e) ? new Repeated() : e;
        }
    }

    /** Keeps the row with what the call gave; a call that changed nothing leaves none. */
    private void settle(String id, String action, int step, Object result) {
        String where = " where intention = ? and action = ? and step = ?";
        if (!changes.areHappening()) {
            update("delete from intention" + where, id, action, step);
            return;
        }
        new Seal(intention.key())
                .close(result)
                .filter(line -> line.length() <= LONGEST_RESULT)
                .ifPresent(line -> update("update intention set result = ?" + where, line, id, action, step));
    }

    private void update(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
