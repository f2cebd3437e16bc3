package nl.partnership.ejb.base;

import jakarta.persistence.TypedQuery;

/** Reads what the found records refer to in the same statement. */
public final class Fetch {

    private Fetch() {}

    /**
     * EclipseLink follows a {@code join fetch} of JPQL one step; what lies further it would read one by one.
     *
     * @param paths from the query's alias, for example {@code m.organisation.board}; every step of a path is read
     * @return the query itself
     */
    public static <T> TypedQuery<T> along(TypedQuery<T> query, String... paths) {
        for (String path : paths) {
            query.setHint("eclipselink.left-join-fetch", path);
        }
        return query;
    }
}
