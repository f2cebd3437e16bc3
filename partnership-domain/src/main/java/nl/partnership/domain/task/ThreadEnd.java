package nl.partnership.domain.task;

import java.io.Serializable;
import java.util.Objects;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * One end of a thread: the record that became another, or the one that it became.
 *
 * @param kind what the trail calls that kind of record ({@link StoredAs})
 * @param id of the record
 */
public record ThreadEnd(String kind, String id) implements Serializable {

    private static final String ERASED = "erased:";

    public ThreadEnd {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    public static ThreadEnd of(StoredEntity record) {
        return new ThreadEnd(kind(record.getClass()), record.getId());
    }

    /** The same end, once the record was erased after the period for which it is kept. */
    public ThreadEnd erased() {
        return isErased() ? this : new ThreadEnd(ERASED + kind, id);
    }

    public boolean isErased() {
        return kind.startsWith(ERASED);
    }

    /** @return what the ends of that kind of record are called */
    public static String kind(Class<? extends StoredEntity> entity) {
        return entity.getAnnotation(StoredAs.class).value();
    }
}
