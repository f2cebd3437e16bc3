package nl.partnership.web.review.dossier;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.OwnWork;
import nl.partnership.ejb.base.TimerCare;
import nl.partnership.ejb.review.dossier.DossierQueue;
import nl.partnership.ejb.review.dossier.DossierWorkService;

/**
 * Makes dossiers while nobody waits for them, a part at a time. It is on this floor because papers are; who may make one, and
 * what happens when this node dies, {@link DossierWorkService} decides.
 */
@Singleton
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DossierPress {

    private static final Logger LOG = Logger.getLogger(DossierPress.class.getName());

    @Inject
    private DossierQueue queue;

    @Inject
    private DossierWorkService work;

    @Inject
    private CurrentCaller current;

    @Inject
    private OwnWork own;

    /** Makes all parts that are asked for; when the portal stops, another one goes on. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "dossiers to make")
    public void make() {
        current.become(Caller.PORTAL);
        AtomicBoolean there = new AtomicBoolean();
        boolean goesOn;
        do {
            // asked for as a part of the work: what was handed out counts as begun
            goesOn = own.does(() -> there.set(makeNext())) && there.get();
        } while (goesOn);
    }

    private boolean makeNext() {
        Optional<String> part = queue.next();
        part.ifPresent(this::make);
        return part.isPresent();
    }

    /** One that fails keeps no other one. */
    private void make(String id) {
        try {
            work.made(id, DossierPapers.zip(work.work(id)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "A part of a dossier could not be made and is tried three times: " + id);
        }
    }
}
