package nl.partnership.ejb.base;

import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;

/**
 * News of a piece of work that is about to be stored: which records it created, changed or deleted. Told inside its
 * transaction, once each, of everything that the trail tells; who derives something from records of other rooms hears
 * it here, and those rooms need not know.
 *
 * @param records ids by entity
 */
public record Changed(Map<Class<?>, Set<String>> records) {

    /** The ids of that {@link Entity}; none when no record of it changed. */
    public Set<String> of(Class<?> entity) {
        return records.getOrDefault(entity, Set.of());
    }
}
