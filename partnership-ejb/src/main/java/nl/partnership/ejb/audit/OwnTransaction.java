package nl.partnership.ejb.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Appends what must stay in the trail whatever becomes of the caller's transaction. */
@Stateless
public class OwnTransaction {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private TrailSettings settings;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void append(List<Event> events) {
        TrailConnection.append(entityManager, settings.writer(), events);
    }
}
