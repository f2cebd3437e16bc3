package nl.partnership.ejb.base;

import java.util.Objects;
import java.util.stream.Stream;

/** What lies behind an exception, as containers wrap one around the other. */
public final class Causes {

    private Causes() {}

    /** The exception itself, what caused it, and so on. */
    public static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    /** Those of one kind, the outermost first. */
    public static <T extends Throwable> Stream<T> of(Throwable thrown, Class<T> kind) {
        return of(thrown).filter(kind::isInstance).map(kind::cast);
    }
}
