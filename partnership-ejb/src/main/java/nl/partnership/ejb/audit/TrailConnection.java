package nl.partnership.ejb.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;

/** Appends over the connection that the entity manager uses, and so inside its transaction. */
final class TrailConnection {

    private TrailConnection() {}

    static void append(EntityManager entityManager, TrailWriter writer, List<Event> events) {
        try {
            EclipseLink.connected(entityManager, connection -> writer.append(connection, events));
        } catch (SQLException e) {
            throw new PersistenceException("Cannot append to the audit trail", e);
        }
    }
}
