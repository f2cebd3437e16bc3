package nl.partnership.ejb.base.storage;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;

/** Copies an embedded database while it is worked on. */
final class DerbyCopy {

    /** Something goes on that a copy cannot hold, such as an index that is being made. */
    private static final String NOT_NOW = "XSRSA";

    private static final int TRIES = 60;
    private static final long PAUSE_MILLIS = 1000;

    private DerbyCopy() {}

    /**
     * Makes a folder with the copy in this one. Whoever works goes on meanwhile.
     *
     * @throws SQLException when it did not work within a minute
     */
    static void make(Connection connection, Path folder) throws SQLException {
        // not the one that waits: beside an index that is being made it does so without limit
        try (CallableStatement copy = connection.prepareCall("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE_NOWAIT(?)")) {
            copy.setString(1, folder.toString());
            for (int tried = 1; !made(copy, tried == TRIES); tried++) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("The copy was broken off", e);
        }
    }

    private static boolean made(CallableStatement copy, boolean last) throws SQLException {
        try {
            copy.execute();
            return true;
        } catch (SQLException e) {
            if (last || !NOT_NOW.equals(e.getSQLState())) {
                throw e;
            }
            return false;
        }
    }
}
