package nl.partnership.ejb.base;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands around every timer: what it throws is logged, and it goes off again. A server may take away a timer that fails
 * twice in a row, and while the database restarts all of them do.
 */
public class TimerCare {

    private static final Logger LOG = Logger.getLogger(TimerCare.class.getName());

    @Inject
    private StorageWatch storage;

    @AroundTimeout
    Object keepGoing(InvocationContext timeout) {
        try {
            return timeout.proceed();
        } catch (Exception e) {
            String timer = timeout.getMethod().getName();
            Optional<StorageTrouble> trouble = StorageTrouble.of(e);
            trouble.ifPresent(storage::failed);
            LOG.log(
                    Level.WARNING,
                    timer + " did not work this time and is tried again"
                            + trouble.map(t -> ": " + t).orElse(""),
                    trouble.isPresent() ? null : e);
            return null;
        }
    }
}
