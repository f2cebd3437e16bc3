package nl.partnership.ejb.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.Standing;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.partner.LaidBefore;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.screening.RecordContent;

/**
 * Adopting on paper: who may not decide lays a concept before who may, and who convenes at the school records what came back.
 * Until then they learn that something lies before somebody, and none of its words.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class DocumentPaperService {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisionAccess access;

    @Inject
    private DocumentDesk desk;

    @Inject
    private Submissions submissions;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * @param kind as a submission calls the kind of document
     * @throws NotFound when the caller does not work with that school today, or does not write there
     */
    public DocumentPaperView waiting(String schoolId, String kind) {
        access.partnership(schoolId);
        access.requireWriting(schoolId);
        Class<? extends PolicyDocument> type = DocumentDesk.kind(kind);
        List<Object[]> laid = laid(schoolId, type);
        Map<String, Object[]> byId = laid.stream().collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return new DocumentPaperView(
                concepts(schoolId, type).stream()
                        .map(row -> concept(row, byId.get((String) row[0])))
                        .toList(),
                access.leads(schoolId)
                        ? laid.stream().map(DocumentPaperService::laid).toList()
                        : List.of());
    }

    private static DocumentPaperView.Concept concept(Object[] row, Object[] laid) {
        return new DocumentPaperView.Concept(
                (String) row[0],
                (Long) row[1],
                row.length > 2 ? (String) row[2] : null,
                laid == null ? null : (String) laid[3],
                laid == null ? null : (LocalDate) laid[4]);
    }

    private static DocumentPaperView.Laid laid(Object[] row) {
        return new DocumentPaperView.Laid(
                (String) row[0], (Long) row[1], (String) row[2], (String) row[3], (LocalDate) row[4]);
    }

    private List<Object[]> concepts(String schoolId, Class<? extends PolicyDocument> type) {
        return entityManager
                .createQuery(
                        "select r.id, r.version" + (type == Guideline.class ? ", r.title" : "") + " from "
                                + type.getSimpleName() + " r join r.school s join r.organisation o"
                                + " where s.id = :school and o.id = :own and r.standing = :concept order by r.id",
                        Object[].class)
                .setParameter("school", schoolId)
                .setParameter("own", current.get().organisationId())
                .setParameter("concept", Standing.CONCEPT)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Object[]> laid(String schoolId, Class<? extends PolicyDocument> type) {
        return entityManager
                .createQuery(
                        "select r.id, r.version, o.shortName, x.before, x.day from " + type.getSimpleName()
                                + " r join r.school s join r.organisation o, Submission x where s.id = :school"
                                + " and r.standing = :concept and x.subjectKind = :kind and x.subjectId = r.id"
                                + " order by x.day, r.id",
                        Object[].class)
                .setParameter("school", schoolId)
                .setParameter("concept", Standing.CONCEPT)
                .setParameter("kind", Submission.kind(type))
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Lays a concept before who may decide for the caller's organisation; whoever does so gets a task, unless the
     * organisation has one for it that is open. Who changes the concept has to lay it before them anew.
     *
     * @param version of the concept that the caller read
     * @param before the function of who decides
     * @throws RuleViolation at the field {@code before}, at what lacks in the concept, and when it is none any more
     * @throws NotFound when there is no such document of the caller's organisation
     * @throws nl.partnership.domain.base.Stale when another wrote since
     */
    public void submit(String id, long version, String before) {
        content.require("before", before);
        PolicyDocument concept = desk.own(id);
        concept.requireVersion(version);
        concept.requireComplete();
        Membership by = access.membership();
        submissions.lay(
                concept,
                before,
                new LaidBefore(
                        Submission.kind(concept),
                        id,
                        access.partnership(concept.getSchool().getId()).getId(),
                        by,
                        MailText.of(current.get().language(), "vision.submit.task")));
    }

    /**
     * Records that a concept was adopted on paper.
     *
     * @param version of the concept that was laid before who decides
     * @param function of who adopted it
     * @param day on which they did
     * @throws RuleViolation at the fields {@code function} and {@code paperDay}, and when it lies before nobody
     * @throws NotFound when it is of another school
     * @throws nl.partnership.domain.base.Stale when its organisation wrote since
     */
    @Allowed(Audience.CONVENER)
    public void recordPaper(String id, long version, String function, LocalDate day) {
        content.require("function", function);
        PolicyDocument concept = desk.atOwnSchool(id);
        concept.requireVersion(version);
        if (!submissions.of(concept).containsKey(concept.getOrganisation().getId())) {
            throw new RuleViolation("vision.paper.notLaid");
        }
        concept.adoptOnPaper(desk.former(concept), function, day, clock.instant(), access.today());
        submissions.settle(concept, concept.getOrganisation());
    }
}
