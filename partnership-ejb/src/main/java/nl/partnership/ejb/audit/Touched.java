package nl.partnership.ejb.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.partnership.domain.base.OwnTrail;

/**
 * A record that a transaction created, changed or deleted.
 *
 * @param type its entity
 * @param parts the attributes that it has, or those that changed
 * @param own what it says of its rows itself; null when its kind alone does
 */
record Touched(Class<?> type, String id, Touched.Verb verb, List<Touched.Part> parts, OwnTrail own) {

    /** What a transaction did to a record. */
    enum Verb {
        CREATED,
        CHANGED,
        DELETED
    }

    /**
     * An attribute of a record.
     *
     * @param inverse the other side of an association, which tells the same once more
     * @param embedded an object without an id of its own
     * @param difference read when asked for; empty when there is no value, or it was never read
     */
    record Part(String name, boolean inverse, boolean embedded, Supplier<Optional<Difference>> difference) {}
}
