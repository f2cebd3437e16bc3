package nl.partnership.ejb.vision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.domain.vision.Gap;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.Responsibility;
import nl.partnership.domain.vision.Route;
import nl.partnership.domain.vision.VisionStatement;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.task.Threads;

/** How long visions, guidelines, routes and who acts are kept after they were over. */
@ApplicationScoped
public class VisionRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private static final String TURN_OVER = "x.schoolYear < :limit and not exists (select p.id from Partnership p"
            + " join p.school s left join p.partners o where s.id = x.school.id and p.schoolYear >= :limit"
            + " and (o.id = x.organisation.id or s.id = x.organisation.id))";

    @Inject
    private Threads threads;

    @Inject
    private Submissions submissions;

    @Inject
    private Participations participations;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("vision-erasure", LocalTime.of(3, 40), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                Kept.afterYear(Gap.class, Responsibility.KEPT, "x.school"),
                Kept.after(Guideline.class, KeptSince.END, PolicyDocument.KEPT, "x.organisation", "x.endedOn")
                        .at("x.school"),
                new Kept(
                                Responsibility.class,
                                KeptSince.SCHOOL_YEAR,
                                Responsibility.KEPT.getYears(),
                                "x.organisation",
                                TURN_OVER,
                                Kept.years(Responsibility.KEPT))
                        .at("x.school"),
                Kept.after(Route.class, KeptSince.END, Route.KEPT, "x.school", "x.endedOn"),
                Kept.after(VisionStatement.class, KeptSince.END, PolicyDocument.KEPT, "x.organisation", "x.endedOn")
                        .at("x.school"));
    }

    @Override
    public void erase(StoredEntity record) {
        if (record instanceof Route) {
            threads.erased(ThreadEnd.of(record));
        } else if (record instanceof Gap) {
            // nobody ever saw it: it only held the end of a thread
            threads.cut(ThreadEnd.of(record));
        } else if (record instanceof PolicyDocument document) {
            erased(document);
            submissions.erase(List.of(document));
            participations.erase(Submission.kind(document), document.getId());
        }
        entityManager.remove(record);
    }

    /** With its last version goes what it came from, and what it became. */
    private void erased(PolicyDocument version) {
        boolean last = entityManager
                        .createQuery(
                                "select count(x) from " + version.getClass().getSimpleName()
                                        + " x where x.series = :series",
                                Long.class)
                        .setParameter("series", version.getSeries())
                        .getSingleResult()
                == 1;
        if (last) {
            threads.erased(new ThreadEnd(ThreadEnd.kind(version.getClass()), version.getSeries()));
        }
    }
}
