package nl.partnership.domain.base.derby;

import java.sql.Connection;
import java.sql.SQLException;

/** The folder of an embedded Derby: one process has it open, all its connections together. */
public final class DerbyFolder {

    private static final String DERBY = "jdbc:derby:";

    /** How Derby says that it stopped as asked. */
    private static final String STOPPED = "08006";

    /** How Derby says that it takes no changes. */
    private static final String READ_ALONE = "25502";

    /** After how many seconds it looks whether two wait for each other; by itself it lets both hang for twenty. */
    private static final String LOOKS = "derby.locks.deadlockTimeout";

    static {
        if (System.getProperty(LOOKS) == null) {
            System.setProperty(LOOKS, "1");
        }
    }

    private DerbyFolder() {}

    /** How something is asked of it. */
    @FunctionalInterface
    public interface Attempt {
        /** @return an open connection */
        Connection connect() throws SQLException;
    }

    /** Whether a JDBC url is of an embedded Derby. */
    public static boolean isNamedBy(String url) {
        return url.startsWith(DERBY);
    }

    /**
     * A connection that takes changes; of any other database, the connection that there is. A Derby that finds no room when it
     * opens its folder does so to read alone, and would stay so for as long as it is open: then it is closed, so that whoever comes
     * when there is room finds it as it was.
     *
     * @param stop asks it to close, see {@link #release}
     * @throws SQLException when there is none to have; nothing is open then
     */
    public static Connection toChange(String url, Attempt attempt, Attempt stop) throws SQLException {
        Connection connection = attempt.connect();
        return isClosedToChanges(url, connection) ? openAnew(url, attempt, stop) : connection;
    }

    private static synchronized Connection openAnew(String url, Attempt attempt, Attempt stop) throws SQLException {
        Connection another = attempt.connect();
        if (!isClosedToChanges(url, another)) {
            // somebody else was here first
            return another;
        }
        release(stop);
        Connection second = attempt.connect();
        if (isClosedToChanges(url, second)) {
            release(stop);
            throw new SQLException("Derby opens its folder to read alone: is the disk full?", READ_ALONE);
        }
        return second;
    }

    private static boolean isClosedToChanges(String url, Connection connection) throws SQLException {
        if (!isNamedBy(url) || !connection.getMetaData().isReadOnly()) {
            return false;
        }
        connection.close();
        return true;
    }

    /**
     * Lets go of it.
     *
     * @param stop asks it to close: a connection with {@code shutdown=true}
     * @throws SQLException when it did not stop cleanly
     */
    public static void release(Attempt stop) throws SQLException {
        try (Connection ignored = stop.connect()) {
            throw new SQLException("Derby did not stop");
        } catch (SQLException e) {
            if (!STOPPED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
