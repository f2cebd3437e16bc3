package nl.partnership.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Appends in a transaction of its own, and again when the database made that transaction give way to another. */
@Dependent
class AloneWriter {

    private static final Logger LOG = Logger.getLogger(AloneWriter.class.getName());
    private static final int TRIES = 5;
    /** SQLStates of a transaction that was rolled back to end a deadlock, in the standard and in PostgreSQL. */
    private static final Set<String> GAVE_WAY = Set.of("40001", "40P01");

    @Inject
    private OwnTransaction transaction;

    void append(List<Event> events) {
        for (int tried = 1; ; tried++) {
            try {
                transaction.append(events);
                return;
            } catch (RuntimeException e) {
                if (tried == TRIES || !gaveWay(e)) {
                    throw e;
                }
                LOG.log(Level.WARNING, "A writer of the audit trail gave way to another", e);
            }
        }
    }

    private static boolean gaveWay(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && GAVE_WAY.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
