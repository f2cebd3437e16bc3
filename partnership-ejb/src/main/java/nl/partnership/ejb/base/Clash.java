package nl.partnership.ejb.base;

import java.sql.SQLException;
import java.util.Set;

/** That somebody else stored something at the same moment, as the database says: nothing of what failed was stored. */
public final class Clash {

    /** SQLState of a key that is there already, in the standard and so in Derby and PostgreSQL. */
    private static final String TAKEN = "23505";

    /** SQLStates of what was rolled back to end a deadlock, in the standard and in PostgreSQL, or waited too long for a lock of Derby. */
    private static final Set<String> GAVE_WAY = Set.of("40001", "40P01", "40XL1", "40XL2");

    private Clash() {}

    /** Whether somebody else stored the same is behind an exception, however deep: a key that stands once was taken. */
    public static boolean isBehind(Throwable thrown) {
        return Causes.of(thrown, SQLException.class).anyMatch(sql -> TAKEN.equals(sql.getSQLState()));
    }

    /** Whether it was another's turn, so that the same works a moment later. */
    public static boolean gaveWay(Throwable thrown) {
        return Causes.of(thrown, SQLException.class)
                .map(SQLException::getSQLState)
                .anyMatch(state -> state != null && GAVE_WAY.contains(state));
    }
}
