package nl.partnership.ejb.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** Versions of leaflets are kept for two years after another took their place, with their own sentences. */
@ApplicationScoped
public class LeafletRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Leaflets leaflets;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("leaflet-erasure", LocalTime.of(3, 40), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(Kept.after(Leaflet.class, KeptSince.END, Leaflet.KEPT, "x.school", "x.replacedOn"));
    }

    @Override
    public void erase(StoredEntity leaflet) {
        leaflets.notes((Leaflet) leaflet).forEach(entityManager::remove);
        entityManager.flush();
        entityManager.remove(leaflet);
    }
}
