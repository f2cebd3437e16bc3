package nl.partnership.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.ejb.base.Clash;

/** Appends in a transaction of its own, and again when the database made that transaction give way to another. */
@Dependent
class AloneWriter {

    private static final Logger LOG = Logger.getLogger(AloneWriter.class.getName());
    private static final int TRIES = 5;

    @Inject
    private OwnTransaction transaction;

    void append(List<Event> events) {
        again(() -> transaction.append(events));
    }

    /** Appends a refusal, or counts it with others of the same minute. */
    void refused(Event refusal) {
        again(() -> transaction.refused(refusal));
    }

    /** Appends what was counted in minutes that are over. */
    void endMinutes() {
        transaction.visitorsDue().forEach(visitor -> again(() -> transaction.endMinute(visitor)));
    }

    private static void again(Runnable work) {
        for (int tried = 1; ; tried++) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                boolean gaveWay = Clash.gaveWay(e);
                if (tried == TRIES || !Clash.isBehind(e) && !gaveWay) {
                    throw e;
                }
                if (gaveWay) {
                    LOG.log(Level.WARNING, "A writer of the audit trail gave way to another", e);
                }
            }
        }
    }
}
