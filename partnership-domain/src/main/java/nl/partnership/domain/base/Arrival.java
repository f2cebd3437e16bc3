package nl.partnership.domain.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Waits for a database that is not there yet when the portal starts: after a power cut a portal is often up sooner than its
 * database. Only until the first connection, and not for ever: from then on who asks gets the answer of the moment.
 */
final class Arrival {

    private static final Logger LOG = Logger.getLogger(Arrival.class.getName());

    /** SQLStates of PostgreSQL when it starts, stops or recovers. */
    private static final Set<String> NOT_YET = Set.of("57P01", "57P02", "57P03");

    /** How SQLStates of a connection that cannot be made begin. */
    private static final String NO_CONNECTION = "08";

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A system property that says what a start waits for while it does, for who looks on. */
    private static final String WAITS_FOR = "partnership.start.waits-for";

    private volatile boolean over;
    private long begin;

    /** How a connection is made. */
    @FunctionalInterface
    interface Attempt {
        Connection connect() throws SQLException;
    }

    /** Whether such a failure means that there is no database to talk to, rather than that it refused something. */
    static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(NO_CONNECTION) || NOT_YET.contains(state));
    }

    /**
     * Connects; the first time, waits until that works.
     *
     * @param database what it waits for, to be read by an administrator
     * @param most how long it waits in all
     * @throws SQLException what the last try said
     */
    Connection await(Attempt attempt, String database, Duration most) throws SQLException {
        return over ? attempt.connect() : first(attempt, database, most);
    }

    private synchronized Connection first(Attempt attempt, String database, Duration most) throws SQLException {
        begin = begin == 0 ? System.nanoTime() : begin;
        try {
            while (!over) {
                Duration left = most.minusNanos(System.nanoTime() - begin);
                try {
                    Connection connection = attempt.connect();
                    over = true;
                    return connection;
                } catch (SQLException e) {
                    if (!isAway(e) || left.isNegative() || left.isZero()) {
                        over = isAway(e);
                        throw e;
                    }
                    say(database, left, e);
                    pause(e);
                }
            }
        } finally {
            System.clearProperty(WAITS_FOR);
        }
        return attempt.connect();
    }

    private static void say(String database, Duration left, SQLException why) {
        String waitsFor =
                "its database, %s (at most %d seconds more, partnership.db.wait)".formatted(database, left.toSeconds());
        if (System.setProperty(WAITS_FOR, waitsFor) == null) {
            LOG.warning(() -> "The portal waits for " + waitsFor + ": " + why.getMessage());
        }
    }

    private static void pause(SQLException cause) throws SQLException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}
