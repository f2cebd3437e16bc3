package nl.partnership.ejb.base;

import java.sql.SQLException;

/** That somebody else stored the same at the same moment, as a key of the database that stands once says. */
public final class Clash {

    /** SQLState of a key that is there already, in the standard and so in Derby and PostgreSQL. */
    private static final String TAKEN = "23505";

    private Clash() {}

    /** Whether that is behind an exception, however deep. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TAKEN.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
