package nl.partnership.ejb.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.ejb.audit.PayloadHold;

/** What a hold keeps the trail keeps telling. */
@ApplicationScoped
public class TrailHold implements PayloadHold {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public boolean stands() {
        return !entityManager
                .createQuery("select h.id from LegalHold h where h.liftedOn is null", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
