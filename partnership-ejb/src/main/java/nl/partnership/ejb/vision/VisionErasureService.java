package nl.partnership.ejb.vision;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.domain.vision.Gap;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.Responsibility;
import nl.partnership.domain.vision.Route;
import nl.partnership.domain.vision.VisionStatement;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.task.Threads;

/** Erases what has been over for two years. That it happened stands in the trail. */
@Stateless
@Allowed(Audience.PORTAL)
public class VisionErasureService {

    private static final char BETWEEN = ' ';

    /** Of each kind of record those whose time has come, {@code x}; in the order of their names. */
    private static final List<Kind> KINDS = List.of(
            new Kind(Gap.class, "x.schoolYear < :limit", VisionErasureService::year),
            new Kind(Guideline.class, "x.endedOn < :limit", today -> today.minus(PolicyDocument.KEPT)),
            new Kind(
                    Responsibility.class,
                    "x.schoolYear < :limit and not exists (select p.id from Partnership p join p.school s"
                            + " left join p.partners o where s.id = x.school.id and p.schoolYear >= :limit"
                            + " and (o.id = x.organisation.id or s.id = x.organisation.id))",
                    VisionErasureService::year),
            new Kind(Route.class, "x.endedOn < :limit", today -> today.minus(Route.KEPT)),
            new Kind(VisionStatement.class, "x.endedOn < :limit", today -> today.minus(PolicyDocument.KEPT)));

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Threads threads;

    @Inject
    private Submissions submissions;

    @Inject
    private Participations participations;

    @Inject
    private Clock clock;

    /**
     * @param condition that the time of record {@code x} has come
     * @param limit the first day, or the first school year, that is still kept
     */
    private record Kind(Class<? extends StoredEntity> type, String condition, Function<LocalDate, Object> limit) {

        String name() {
            return type.getSimpleName();
        }
    }

    private static SchoolYear year(LocalDate today) {
        return SchoolYear.of(today.minus(Responsibility.KEPT));
    }

    /**
     * What is to be erased, by kind and id, a part at a time.
     *
     * @param after the last one of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return KINDS.stream()
                .filter(kind -> kind.name().compareTo(name(after)) >= 0)
                .flatMap(kind -> due(kind, kind.name().equals(name(after)) ? id(after) : "", most))
                .limit(most)
                .toList();
    }

    private Stream<String> due(Kind kind, String after, int most) {
        return entityManager
                .createQuery(
                        "select x.id from " + kind.name() + " x where " + kind.condition()
                                + " and x.id > :after order by x.id",
                        String.class)
                .setParameter("limit", kind.limit().apply(LocalDate.now(clock)))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(id -> kind.name() + BETWEEN + id);
    }

    /** Erases one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String due) {
        KINDS.stream()
                .filter(kind -> kind.name().equals(name(due)))
                .map(kind -> entityManager.find(kind.type(), id(due), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found != null)
                .forEach(found -> {
                    if (found instanceof Route) {
                        threads.erased(ThreadEnd.of(found));
                    } else if (found instanceof Gap) {
                        // nobody ever saw it: it only held the end of a thread
                        threads.cut(ThreadEnd.of(found));
                    } else if (found instanceof PolicyDocument) {
                        erased((PolicyDocument) found);
                        submissions.erase(List.of(found));
                        participations.erase(Submission.kind(found), found.getId());
                    }
                    entityManager.remove(found);
                });
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

    private static String name(String due) {
        return due.substring(0, Math.max(0, due.indexOf(BETWEEN)));
    }

    private static String id(String due) {
        return due.substring(due.indexOf(BETWEEN) + 1);
    }
}
