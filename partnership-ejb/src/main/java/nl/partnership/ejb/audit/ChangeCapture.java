package nl.partnership.ejb.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredEntity;
import org.eclipse.persistence.internal.sessions.ChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.RepeatableWriteUnitOfWork;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Reads from the entity manager what a transaction changed. EclipseLink sums up the changes of all flushes of a
 * transaction itself, so that a record that was touched five times is one change, from first to last.
 */
final class ChangeCapture {

    private static final String TOLD = ChangeCapture.class.getName();

    private ChangeCapture() {}

    /**
     * A record that was created, changed or deleted.
     *
     * @param kind code of the entity, for example {@code agenda-item}
     * @param verb {@code created}, {@code changed} or {@code deleted}
     * @param attributes by code: the value, or for a change {@code before} and {@code after}
     */
    record Change(String kind, String id, String verb, Map<String, Object> attributes) {
        String action() {
            return kind + "." + verb;
        }
    }

    /** Flushes, and gives what changed since the transaction began and was not given before; deletions last. */
    static List<Change> flush(EntityManager entityManager) {
        entityManager.flush();
        RepeatableWriteUnitOfWork unit = (RepeatableWriteUnitOfWork) entityManager.unwrap(UnitOfWork.class);
        UnitOfWorkChangeSet all = unit.getCumulativeUOWChangeSet();
        if (all == null) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (ObjectChangeSet one : Set.copyOf(all.getAllChangeSets().values())) {
            if (!all.getDeletedObjects().containsKey(one)) {
                add(changes, change(one, unit));
            }
        }
        for (ObjectChangeSet one : all.getDeletedObjects().values()) {
            if (!one.isNew()) {
                add(changes, whole(one, "deleted", unit));
            }
        }
        changes.sort(Comparator.comparing((Change change) -> change.verb().equals("deleted"))
                .thenComparing(Change::kind)
                .thenComparing(Change::id));
        changes.removeIf(change -> !told(unit).add(change));
        return changes;
    }

    /** Flushes, and says whether the transaction changes anything, be it by a query or something the trail leaves out. */
    static boolean isAnything(EntityManager entityManager) {
        entityManager.flush();
        RepeatableWriteUnitOfWork unit = (RepeatableWriteUnitOfWork) entityManager.unwrap(UnitOfWork.class);
        UnitOfWorkChangeSet all = unit.getCumulativeUOWChangeSet();
        return unit.wasNonObjectLevelModifyQueryExecuted() || (all != null && all.hasChanges());
    }

    @SuppressWarnings("unchecked")
    private static Set<Change> told(RepeatableWriteUnitOfWork unit) {
        return (Set<Change>) unit.getProperties().computeIfAbsent(TOLD, name -> new HashSet<Change>());
    }

    private static void add(List<Change> changes, Change change) {
        if (change != null) {
            changes.add(change);
        }
    }

    private static Change change(ObjectChangeSet changed, RepeatableWriteUnitOfWork unit) {
        if (changed.isNew()) {
            return whole(changed, "created", unit);
        }
        if (changed.isAggregate() || isLeftOut(changed)) {
            return null;
        }
        Object entity = changed.getUnitOfWorkClone();
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (Object one : changed.getChanges()) {
            ChangeRecord record = (ChangeRecord) one;
            DatabaseMapping mapping = record.getMapping();
            Attribute attribute = Attribute.of(entity.getClass(), mapping);
            if (attribute != Attribute.LEFT_OUT) {
                attribute
                        .change(record, mapping, entity, unit)
                        .ifPresent(value -> attributes.put(Attribute.name(entity.getClass(), mapping), value));
            }
        }
        return attributes.isEmpty() ? null : new Change(kind(changed), id(changed), "changed", attributes);
    }

    private static Change whole(ObjectChangeSet changed, String verb, RepeatableWriteUnitOfWork unit) {
        if (changed.isAggregate() || isLeftOut(changed)) {
            return null;
        }
        Object entity = changed.getUnitOfWorkClone();
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (DatabaseMapping mapping : changed.getDescriptor().getMappings()) {
            Attribute attribute = Attribute.of(entity.getClass(), mapping);
            if (attribute != Attribute.LEFT_OUT) {
                attribute
                        .value(mapping, entity, unit)
                        .ifPresent(value -> attributes.put(Attribute.name(entity.getClass(), mapping), value));
            }
        }
        return new Change(kind(changed), id(changed), verb, attributes);
    }

    private static boolean isLeftOut(ObjectChangeSet changed) {
        return changed.getDescriptor().getJavaClass().isAnnotationPresent(NotInTrail.class);
    }

    private static String id(ObjectChangeSet changed) {
        return changed.getUnitOfWorkClone() instanceof StoredEntity entity
                ? entity.getId()
                : String.valueOf(changed.getId());
    }

    private static String kind(ObjectChangeSet changed) {
        return Attribute.code(changed.getDescriptor().getJavaClass());
    }
}
