package nl.partnership.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.review.Dossier;
import nl.partnership.domain.review.ReviewedTheme;
import nl.partnership.domain.review.YearAddition;
import nl.partnership.domain.review.YearItem;
import nl.partnership.domain.review.YearReview;
import nl.partnership.domain.review.start.StartDecision;
import nl.partnership.domain.review.start.YearStarted;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** How long the start of a year, the look back on it with all that was decided, and dossiers are kept. */
@ApplicationScoped
public class ReviewRetention implements Retention {

    /** What hangs on a look back. */
    private static final List<Class<? extends StoredEntity>> HANGING =
            List.of(ReviewedTheme.class, YearItem.class, YearAddition.class);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("review-erasure", LocalTime.of(4, 40), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                Kept.afterYear(StartDecision.class, StartDecision.KEPT, "x.school"),
                Kept.afterYear(YearStarted.class, StartDecision.KEPT, "x.school"),
                new Kept(
                        YearReview.class,
                        KeptSince.SCHOOL_YEAR,
                        YearReview.KEPT.getYears(),
                        "x.partnership.school",
                        "x.partnership.schoolYear < :limit",
                        Kept.years(YearReview.KEPT)),
                new Kept(
                        Dossier.class,
                        KeptSince.ITS_DAY,
                        0,
                        "x.organisation",
                        "x.askedAt < :limit",
                        day -> ZonedDateTime.of(day.atStartOfDay(), Time.ZONE)
                                .minus(Dossier.KEPT)
                                .toInstant()));
    }

    @Override
    public void erase(StoredEntity record) {
        if (record instanceof YearReview review) {
            HANGING.forEach(type -> entityManager
                    .createQuery("select x from " + type.getSimpleName() + " x where x.review = :review", type)
                    .setParameter("review", review)
                    .getResultList()
                    .forEach(entityManager::remove));
            entityManager.flush();
        }
        entityManager.remove(record);
    }
}
