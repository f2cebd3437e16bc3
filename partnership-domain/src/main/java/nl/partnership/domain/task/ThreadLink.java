package nl.partnership.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * That one record became another: a decision a task, a task something to talk about next time. A record becomes at most
 * one of each kind, and comes from at most one other. The link says nothing of either; who reads it sees those ends that
 * the rooms of the records let them see.
 */
@Entity
@Table(name = "thread_link")
@StoredAs("thread-link")
public class ThreadLink extends StoredEntity {

    @Column(name = "source_kind")
    private String sourceKind;

    @Column(name = "source_id")
    private String sourceId;

    @Column(name = "target_kind")
    private String targetKind;

    @Column(name = "target_id")
    private String targetId;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected ThreadLink() {}

    /** @param target what the source became */
    public ThreadLink(ThreadEnd source, ThreadEnd target, Instant now) {
        sourceKind = source.kind();
        sourceId = source.id();
        targetKind = target.kind();
        targetId = target.id();
        linkedAt = now;
    }

    /** One of its ends was erased after the period for which it is kept: the other goes on saying that much. */
    public void forget(ThreadEnd gone) {
        if (gone.equals(getSource())) {
            sourceKind = gone.erased().kind();
        } else {
            targetKind = gone.erased().kind();
        }
    }

    /** Whether nothing is left of either end. */
    public boolean isForgotten() {
        return getSource().isErased() && getTarget().isErased();
    }

    public ThreadEnd getSource() {
        return new ThreadEnd(sourceKind, sourceId);
    }

    /** What the source became. */
    public ThreadEnd getTarget() {
        return new ThreadEnd(targetKind, targetId);
    }

    public Instant getLinkedAt() {
        return linkedAt;
    }
}
