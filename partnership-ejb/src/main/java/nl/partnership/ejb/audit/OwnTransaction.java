package nl.partnership.ejb.audit;

import jakarta.ejb.ApplicationException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Appends what must stay in the trail whatever becomes of the caller's transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnTransaction {

    /** Visitors whose minute ends in one go; who is left has a turn a minute later. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private TrailSettings settings;

    @Inject
    private Clock clock;

    public void append(List<Event> events) {
        TrailConnection.append(entityManager, settings.writer(), events);
    }

    /** Appends or counts a refusal. */
    public void refused(Event refusal) {
        count(refusals -> refusals.add(refusal));
    }

    /** Visitors whose refusals may be written now. */
    public List<String> visitorsDue() {
        List<String> visitors = new ArrayList<>();
        count(refusals -> visitors.addAll(refusals.due(MOST)));
        return visitors;
    }

    /** Appends what was counted of a visitor, when the minute is over. */
    public void endMinute(String visitor) {
        count(refusals -> refusals.end(visitor));
    }

    /** Two counted at the same moment: nothing is kept of this one. A server tells nobody of it, as it is tried again. */
    @ApplicationException(rollback = true)
    public static final class NotCounted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotCounted(SQLException cause) {
            super("Cannot count a refusal", cause);
        }
    }

    private interface Counting {
        void with(Refusals refusals) throws SQLException;
    }

    private void count(Counting counting) {
        try {
            EclipseLink.connected(
                    entityManager,
                    connection -> counting.with(new Refusals(connection, settings.writer(), clock.millis())));
        } catch (SQLException e) {
            throw new NotCounted(e);
        }
    }
}
