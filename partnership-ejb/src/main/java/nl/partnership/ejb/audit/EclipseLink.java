package nl.partnership.ejb.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.partnership.domain.base.StoredEntity;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.ChangeRecord;
import org.eclipse.persistence.internal.sessions.CollectionChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectCollectionChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.ObjectReferenceChangeRecord;
import org.eclipse.persistence.internal.sessions.RepeatableWriteUnitOfWork;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * What the trail asks of EclipseLink, and Jakarta Persistence has no word for: what a transaction changed, and the
 * connection that it works on. No other class of the house knows the provider, so that another one, or its next line,
 * is met here alone. It calls only what lines 4 and 5 spell alike.
 */
final class EclipseLink {

    private EclipseLink() {}

    /**
     * Flushes, and gives what the transaction changed so far. The changes of all its flushes are summed up: a record
     * that was touched five times is one change, from first to last, and one that came and went is none.
     */
    static List<Touched> flush(EntityManager entityManager) {
        UnitOfWorkChangeSet all = changes(entityManager);
        List<Touched> changed = new ArrayList<>();
        if (all != null) {
            for (ObjectChangeSet one : List.copyOf(all.getAllChangeSets().values())) {
                if (!one.isAggregate() && !all.getDeletedObjects().containsKey(one)) {
                    changed.add(
                            one.isNew()
                                    ? whole(one, Touched.Verb.CREATED, entityManager)
                                    : changed(one, entityManager));
                }
            }
            for (ObjectChangeSet one : all.getDeletedObjects().values()) {
                if (!one.isAggregate() && !one.isNew()) {
                    changed.add(whole(one, Touched.Verb.DELETED, entityManager));
                }
            }
        }
        return changed;
    }

    /** Flushes, and says whether the transaction changes anything, be it by a query. */
    static boolean isAnything(EntityManager entityManager) {
        UnitOfWorkChangeSet all = changes(entityManager);
        return unit(entityManager).wasNonObjectLevelModifyQueryExecuted() || (all != null && all.hasChanges());
    }

    /** A set that is empty when the transaction begins, and lasts as long. */
    @SuppressWarnings("unchecked")
    static <T> Set<T> remembered(EntityManager entityManager, String name) {
        return (Set<T>) unit(entityManager).getProperties().computeIfAbsent(name, key -> new HashSet<T>());
    }

    /** Something to do with a connection. */
    @FunctionalInterface
    interface Work {
        void with(Connection connection) throws SQLException;
    }

    /** Works over the connection of the transaction that the entity manager is in. */
    static void connected(EntityManager entityManager, Work work) throws SQLException {
        UnitOfWorkImpl unit = unit(entityManager);
        if (!unit.isInTransaction()) {
            // without a statement before it, EclipseLink has no connection to give yet
            unit.beginEarlyTransaction();
        }
        // not by unwrap: under JTA that answers null
        Accessor accessor = unit.getParent().getAccessor();
        accessor.incrementCallCount(unit.getParent());
        try {
            work.with(accessor.getConnection());
        } finally {
            accessor.decrementCallCount();
        }
    }

    private static RepeatableWriteUnitOfWork unit(EntityManager entityManager) {
        return (RepeatableWriteUnitOfWork) entityManager.unwrap(UnitOfWork.class);
    }

    private static UnitOfWorkChangeSet changes(EntityManager entityManager) {
        entityManager.flush();
        return unit(entityManager).getCumulativeUOWChangeSet();
    }

    private static Touched whole(ObjectChangeSet changed, Touched.Verb verb, EntityManager entityManager) {
        ClassDescriptor descriptor = changed.getDescriptor();
        // by name: the list of mappings has another type in each line of EclipseLink
        List<Touched.Part> parts =
                entityManager.getMetamodel().entity(descriptor.getJavaClass()).getAttributes().stream()
                        .map(Attribute::getName)
                        .sorted()
                        .map(descriptor::getMappingForAttributeName)
                        .map(mapping -> part(mapping, () -> now(mapping, changed, entityManager)))
                        .toList();
        return new Touched(descriptor.getJavaClass(), id(changed), verb, parts, record(changed));
    }

    private static Touched changed(ObjectChangeSet changed, EntityManager entityManager) {
        List<Touched.Part> parts = changed.getChanges().stream()
                .map(ChangeRecord.class::cast)
                .map(record -> part(record.getMapping(), () -> difference(record, changed, entityManager)))
                .toList();
        return new Touched(
                changed.getDescriptor().getJavaClass(), id(changed), Touched.Verb.CHANGED, parts, record(changed));
    }

    static Touched.Part part(DatabaseMapping mapping, Supplier<Optional<Difference>> difference) {
        boolean inverse =
                mapping.isReadOnly() || (mapping.isOneToManyMapping() && !mapping.isDirectCollectionMapping());
        return new Touched.Part(mapping.getAttributeName(), inverse, mapping.isAggregateMapping(), difference);
    }

    private static Optional<Difference> now(
            DatabaseMapping mapping, ObjectChangeSet changed, EntityManager entityManager) {
        boolean read = !(mapping instanceof ForeignReferenceMapping reference)
                || reference.isAttributeValueFromObjectInstantiated(changed.getUnitOfWorkClone());
        return Optional.ofNullable(read ? value(mapping, changed, entityManager) : null)
                .map(Difference.Now::new);
    }

    private static Optional<Difference> difference(
            ChangeRecord record, ObjectChangeSet changed, EntityManager entityManager) {
        if (record instanceof DirectToFieldChangeRecord || record instanceof ObjectReferenceChangeRecord) {
            return Optional.of(
                    new Difference.FromTo(record.getOldValue(), value(record.getMapping(), changed, entityManager)));
        } else if (record instanceof CollectionChangeRecord many) {
            return Optional.of(new Difference.InOut(
                    ids(many.getAddObjectList().values()),
                    ids(many.getRemoveObjectList().values())));
        } else if (record instanceof DirectCollectionChangeRecord many) {
            return Optional.of(new Difference.InOut(
                    many.getAddObjectMap().keySet(), many.getRemoveObjectMap().keySet()));
        }
        return now(record.getMapping(), changed, entityManager);
    }

    private static Object value(DatabaseMapping mapping, ObjectChangeSet changed, EntityManager entityManager) {
        return mapping.getRealAttributeValueFromObject(changed.getUnitOfWorkClone(), unit(entityManager));
    }

    private static List<String> ids(Collection<ObjectChangeSet> changed) {
        return changed.stream().map(one -> String.valueOf(one.getId())).sorted().toList();
    }

    private static StoredEntity record(ObjectChangeSet changed) {
        return changed.getUnitOfWorkClone() instanceof StoredEntity entity ? entity : null;
    }

    private static String id(ObjectChangeSet changed) {
        return changed.getUnitOfWorkClone() instanceof StoredEntity entity
                ? entity.getId()
                : String.valueOf(changed.getId());
    }
}
