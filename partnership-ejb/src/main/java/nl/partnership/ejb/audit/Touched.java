package nl.partnership.ejb.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.partnership.domain.base.OwnTrail;
import nl.partnership.domain.base.StoredEntity;

/**
 * A record that a transaction created, changed or deleted.
 *
 * @param type its entity
 * @param parts the attributes that it has, or those that changed
 * @param record as it is stored, or was; null for one that is no record of ours
 */
record Touched(Class<?> type, String id, Touched.Verb verb, List<Touched.Part> parts, StoredEntity record) {

    private static final String VERSION = "version";

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

    /** What it says of its rows itself; null when its kind alone does. */
    OwnTrail own() {
        return record instanceof OwnTrail own ? own : null;
    }

    /** The same for who may not let it happen; empty when in the end nothing of it is another than it was. */
    Optional<Written.Row> written() {
        if (record == null) {
            return Optional.empty();
        }
        Map<String, Object> before = new HashMap<>();
        boolean other = verb != Verb.CHANGED;
        for (Part part : other ? List.<Part>of() : parts) {
            if (part.inverse() || part.name().equals(VERSION)) {
                continue;
            }
            Difference difference = part.difference().get().orElse(null);
            if (!(difference instanceof Difference.FromTo one)) {
                other |= difference != null;
            } else if (!Objects.equals(one.before(), one.after())) {
                other = true;
                before.put(part.name(), one.before());
            }
        }
        return other
                ? Optional.of(new Written.Row(Written.Verb.valueOf(verb.name()), record, before))
                : Optional.empty();
    }
}
