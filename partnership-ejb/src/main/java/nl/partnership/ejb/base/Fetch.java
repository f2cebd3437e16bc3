package nl.partnership.ejb.base;

import jakarta.persistence.TypedQuery;
import java.util.stream.Stream;

/** Reads what the found records refer to in the same statement. */
public final class Fetch {

    private Fetch() {}

    /**
     * EclipseLink follows a {@code join fetch} of JPQL one step; what lies further it would read one by one. Beside these paths a
     * query has no such join of its own, and they are given in their order: where another comes between two that begin alike,
     * EclipseLink takes the columns of one for those of the other, and a record refers to somebody else.
     *
     * @param paths from the query's alias, for example {@code m.organisation.board}; every step of a path is read
     * @return the query itself
     */
    public static <T> TypedQuery<T> along(TypedQuery<T> query, String... paths) {
        Stream.of(paths).sorted().forEach(path -> query.setHint("eclipselink.left-join-fetch", path));
        return query;
    }
}
