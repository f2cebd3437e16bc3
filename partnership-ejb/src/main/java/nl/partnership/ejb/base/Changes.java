package nl.partnership.ejb.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Whether this request changed something: the piece of work that goes on, and whatever came before it. */
@RequestScoped
public class Changes {

    private static final String TRANSACTIONS = "java:comp/TransactionSynchronizationRegistry";

    private static final Logger LOG = Logger.getLogger(Changes.class.getName());

    private final Ending ending = new Ending();
    private boolean happening;

    /** Hears how a transaction ends, outside of every request. */
    private static final class Ending implements Synchronization {

        private volatile boolean stored;

        @Override
        public void beforeCompletion() {
            // nothing is stored yet
        }

        @Override
        public void afterCompletion(int status) {
            stored |= status == Status.STATUS_COMMITTED;
        }
    }

    /** The trail found that the piece of work that is about to end changes something. */
    // a name of the server's own, that nobody types
    @SuppressWarnings("BanJNDI")
    public void happen() {
        happening = true;
        try {
            TransactionSynchronizationRegistry transactions = InitialContext.doLookup(TRANSACTIONS);
            transactions.registerInterposedSynchronization(ending);
        } catch (NamingException e) {
            // outside a server nobody says how it ends: then it is not known to be stored
            LOG.log(Level.FINE, "No transactions", e);
        }
    }

    /** A piece of work begins, which changed nothing so far. */
    void begin() {
        happening = false;
    }

    /** Whether the piece of work changes something; known when it is complete. */
    boolean areHappening() {
        return happening;
    }

    /** Whether something that this request changed is stored for good: its transaction has ended well. */
    public boolean areStored() {
        return ending.stored;
    }
}
