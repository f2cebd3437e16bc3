package nl.partnership.ejb.insight.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.insight.FigureSheet;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** Sheets of figures are kept for five years after they were published. */
@ApplicationScoped
public class FigureSheetRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("figure-sheet-erasure", LocalTime.of(4, 0), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(Kept.after(FigureSheet.class, KeptSince.MADE, FigureSheet.KEPT, "x.school", "x.publishedOn"));
    }

    @Override
    public void erase(StoredEntity sheet) {
        entityManager.remove(sheet);
    }
}
