package nl.partnership.ejb.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Appends over the connection that the entity manager uses, and so inside its transaction. */
final class TrailConnection {

    private TrailConnection() {}

    static void append(EntityManager entityManager, TrailWriter writer, List<Event> events) {
        UnitOfWorkImpl unit = (UnitOfWorkImpl) entityManager.unwrap(UnitOfWork.class);
        if (!unit.isInTransaction()) {
            // without a statement before it, EclipseLink has no connection to give yet
            unit.beginEarlyTransaction();
        }
        // not by unwrap: under JTA that answers null
        Accessor accessor = unit.getParent().getAccessor();
        accessor.incrementCallCount(unit.getParent());
        try {
            writer.append(accessor.getConnection(), events);
        } catch (SQLException e) {
            throw new PersistenceException("Cannot append to the audit trail", e);
        } finally {
            accessor.decrementCallCount();
        }
    }
}
