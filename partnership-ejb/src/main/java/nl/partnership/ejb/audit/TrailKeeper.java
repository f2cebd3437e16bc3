package nl.partnership.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Changed;
import nl.partnership.ejb.base.Changes;
import nl.partnership.ejb.base.Guard;

/** Hears from the guard what was refused and what is complete, and appends it. */
@ApplicationScoped
class TrailKeeper {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private TrailSettings settings;

    @Inject
    private RequestTrail request;

    @Inject
    private Changes changes;

    @Inject
    private AloneWriter alone;

    @Inject
    private jakarta.enterprise.event.Event<Changed> news;

    @Inject
    private jakarta.enterprise.event.Event<Written> written;

    /** In a transaction of its own: the one in which it was refused rolls back. */
    void refused(@Observes Guard.Refused refused) {
        alone.refused(new Event(
                refused.caller(),
                request.origin(),
                refused.action(),
                Outcome.REFUSED,
                refused.kind(),
                refused.id(),
                new Detail()));
    }

    /** As the last statement of the service's transaction; without one there is nothing that changed. */
    void completed(@Observes Guard.Completed completed) {
        List<Event> events = new ArrayList<>(request.takeNotes());
        if (completed.failed() || !entityManager.isJoinedToTransaction()) {
            return;
        }
        if (completed.caller().isWalking()) {
            walked(completed, events);
            return;
        }
        List<Touched> touched = EclipseLink.flush(entityManager);
        if (!touched.isEmpty()) {
            written.fire(new Written(
                    completed.caller(),
                    touched.stream()
                            .map(Touched::written)
                            .flatMap(Optional::stream)
                            .toList()));
        }
        List<ChangeCapture.Change> changed = ChangeCapture.told(touched, entityManager);
        if (!changed.isEmpty()) {
            changes.happen();
            news.fire(ChangeCapture.news(changed));
        }
        for (ChangeCapture.Change change : changed) {
            events.add(new Event(
                    completed.caller(),
                    request.origin(),
                    change.action(),
                    Outcome.DONE,
                    change.kind(),
                    change.id(),
                    new Detail().with("by", completed.action()).with("changes", change.attributes()),
                    null,
                    change.until()));
        }
        if (!events.isEmpty()) {
            TrailConnection.append(entityManager, settings.writer(), events);
        }
    }

    /** Who walks in the eyes of another role changes nothing; whatever was tried rolls back, and the trail keeps that. */
    private void walked(Guard.Completed completed, List<Event> notes) {
        if (EclipseLink.isAnything(entityManager)) {
            refused(new Guard.Refused(completed.caller(), completed.action()));
            throw new RuleViolation(Caller.READ_ONLY);
        }
        if (!notes.isEmpty()) {
            alone.append(notes);
        }
    }
}
