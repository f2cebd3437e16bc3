package nl.partnership.ejb.audit;

import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.ejb.base.Caller;

/**
 * What a piece of work is about to store: every record, also those of which the trail tells nothing. Told inside its
 * transaction before that ends, whichever service, page or program began it; who hears it and may not let it happen
 * throws.
 *
 * @param caller who does it
 */
public record Written(Caller caller, List<Written.Row> rows) {

    /** What happens to a record. */
    public enum Verb {
        CREATED,
        CHANGED,
        DELETED
    }

    /**
     * A record that is created, changed or deleted.
     *
     * @param before of a changed one: what single values were that are another now, by attribute
     */
    public record Row(Verb verb, StoredEntity record, Map<String, Object> before) {

        /** What that attribute was before, given what it is now. */
        public Object before(String attribute, Object now) {
            return before.containsKey(attribute) ? before.get(attribute) : now;
        }
    }
}
