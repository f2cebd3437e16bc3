package nl.partnership.ejb.vision.thread;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.Route;
import nl.partnership.domain.vision.Standing;
import nl.partnership.domain.vision.VisionStatement;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.conversation.thread.Followable;
import nl.partnership.ejb.conversation.thread.Followed;
import nl.partnership.ejb.partner.Author;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;
import nl.partnership.ejb.vision.VisionCensus;

/**
 * Visions, guidelines and routes as ends of threads. A document is named by its series, so that a new version is the same end;
 * a concept is there for its own organisation alone.
 */
@Dependent
public class ThreadOfVision implements ThreadRecords, Followable {

    /** What the end of a guideline is called; its id is that of its series. */
    static final String GUIDELINE = ThreadEnd.kind(Guideline.class);

    /** What the end of a route is called. */
    static final String ROUTE = ThreadEnd.kind(Route.class);

    private static final String VISION = ThreadEnd.kind(VisionStatement.class);

    private static final int MOST = 500;

    private static final String OF_TODAY =
            ", Partnership p where p.school.id = s.id and p.schoolYear = :year and " + PartnershipAccess.MINE + " and ";

    private static final Map<String, Kind> KINDS = Map.of(
            VISION,
            new Kind(
                    VisionStatement.class, VisionCensus.VISION, "Q1.1", "o.shortName", "/vision/visions.xhtml?school="),
            GUIDELINE,
            new Kind(Guideline.class, VisionCensus.GUIDELINE, "Q1.2", "r.title", "/vision/guidelines.xhtml?school="));

    /** @param text what is shown of it */
    private record Kind(
            Class<? extends PolicyDocument> type, RecordKind record, String question, String text, String page) {}

    private record Writer(String organisationId, Party party) implements Author {}

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    @Override
    public Set<String> kinds() {
        return Set.of(VISION, GUIDELINE, ROUTE);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return kind.equals(ROUTE) ? routes(ids) : documents(kind, KINDS.get(kind), ids);
    }

    private List<ThreadRow> documents(String name, Kind kind, Collection<String> ids) {
        Map<String, ThreadRow> newest = new HashMap<>();
        read(
                        "select r.series, s.id, o.id, o.type, m.role, r.standing, " + kind.text() + " from "
                                + kind.type().getSimpleName() + " r join r.school s join r.organisation o"
                                + " join r.author m" + OF_TODAY
                                + "r.series in :ids and r.standing in (:concept, :adopted)"
                                + " order by r.number",
                        ids)
                .setParameter("concept", Standing.CONCEPT)
                .setParameter("adopted", Standing.ADOPTED)
                .getResultStream()
                .filter(row -> isSeen(kind.record(), row))
                .forEach(row -> newest.put(
                        (String) row[0],
                        new ThreadRow(
                                new ThreadEnd(name, (String) row[0]),
                                Sentence.of("vision.thread." + name),
                                (String) row[6],
                                kind.page() + row[1])));
        return List.copyOf(newest.values());
    }

    private boolean isSeen(RecordKind record, Object[] row) {
        Writer writer = new Writer((String) row[2], new Party((OrganisationType) row[3], (String) row[4]));
        return row[5] == Standing.ADOPTED ? sight.of(writer, record) : sight.ofUnreleased(writer);
    }

    private List<ThreadRow> routes(Collection<String> ids) {
        return read(
                        "select r.id, s.id, o.id, o.type, m.role, r.signal, s.shortName from Route r join r.school s"
                                + " join r.author m join m.organisation o" + OF_TODAY + "r.id in :ids order by r.id",
                        ids)
                .getResultStream()
                .filter(row -> sight.of(
                        (String) row[2], new Party((OrganisationType) row[3], (String) row[4]), VisionCensus.ROUTE))
                .map(row -> new ThreadRow(
                        new ThreadEnd(ROUTE, (String) row[0]),
                        Sentence.of("vision.thread.route", Sentence.of("partner.signal." + row[5])),
                        (String) row[6],
                        "/vision/see.xhtml?school=" + row[1] + "&what=" + row[5]))
                .toList();
    }

    private TypedQuery<Object[]> read(String select, Collection<String> ids) {
        return access.bound(entityManager.createQuery(select, Object[].class))
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("ids", ids)
                .setMaxResults(MOST);
    }

    @Override
    public Followed require(ThreadEnd end) {
        ThreadRow seen = seen(end.kind(), Set.of(end.id())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(end.kind(), end.id()));
        if (end.kind().equals(ROUTE)) {
            Route route = entityManager.find(Route.class, end.id());
            return new Followed(
                    route,
                    route.getSchool(),
                    "Q1.3",
                    seen.text(),
                    Set.of(route.getSchool().getId()));
        }
        Kind kind = KINDS.get(end.kind());
        PolicyDocument document = entityManager
                .createQuery(
                        "select r from " + kind.type().getSimpleName()
                                + " r where r.series = :series and r.standing in (:concept, :adopted) order by r.number",
                        kind.type())
                .setParameter("series", end.id())
                .setParameter("concept", Standing.CONCEPT)
                .setParameter("adopted", Standing.ADOPTED)
                .setMaxResults(1)
                .getSingleResult();
        return new Followed(
                document,
                document.getSchool(),
                kind.question(),
                seen.text(),
                Set.copyOf(List.of(document.getOrganisation(), document.getSchool()).stream()
                        .map(StoredEntity::getId)
                        .distinct()
                        .toList()));
    }
}
