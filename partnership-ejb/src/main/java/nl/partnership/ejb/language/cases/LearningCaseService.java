package nl.partnership.ejb.language.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.language.Eyes;
import nl.partnership.ejb.language.LanguageAccess;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.task.ThreadView;
import nl.partnership.ejb.task.Threads;

/** Cases to learn from, at the schools with which the caller works. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class LearningCaseService {

    private static final String KIND = ThreadEnd.kind(LearningCase.class);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private CaseBook book;

    @Inject
    private Threads threads;

    @Inject
    private Sight sight;

    @Inject
    private OwnedRecords owned;

    @Inject
    private Trail trail;

    /** The schools with which the caller works today, by name. */
    public List<SchoolRow> schools() {
        return access.schools();
    }

    /** @throws NotFound when the caller does not work with that school today */
    public List<CaseRow> list(String schoolId) {
        access.partnership(schoolId);
        List<CaseRow> rows = book.withSignals(book.of(schoolId, Eyes.of(sight)));
        owned.seen(KIND, schoolId, rows);
        return rows;
    }

    /** Whether the caller writes cases at that school. */
    public boolean writes(String schoolId) {
        return access.answers(access.partnership(schoolId));
    }

    /** @throws NotFound when the caller sees none with this id */
    public CaseView get(String id) {
        Eyes eyes = Eyes.of(sight);
        CaseRow row = book.one(id, eyes);
        if (row == null) {
            throw new NotFound(KIND, id);
        }
        Partnership partnership = access.partnership(row.schoolId());
        List<PerspectiveRow> perspectives = book.perspectives(id, eyes);
        List<LessonRow> lessons = book.lessons(id, eyes);
        owned.seen(KIND, id, List.of(row));
        owned.seen("case-perspective", id, perspectives);
        lessons.forEach(lesson -> trail.seen("case-lesson", lesson.id(), lesson.schoolId()));
        Map<String, ThreadView> became =
                threads.of("case-lesson", lessons.stream().map(LessonRow::id).toList());
        boolean answers = access.answers(partnership);
        boolean own = answers && row.organisationId().equals(access.organisationId());
        return new CaseView(
                book.withSignals(List.of(row)).get(0),
                perspectives,
                lessons.stream()
                        .map(lesson -> lesson.with(became.get(lesson.id())))
                        .toList(),
                answers && row.stage() == CaseStage.SHARED
                        ? Viewpoint.of(access.membership().getOrganisation().getType())
                        : List.of(),
                access.team(),
                own && row.stage() != CaseStage.CLOSED,
                own && row.stage() == CaseStage.CONCEPT && isAnothers(id),
                access.leads(row.schoolId()));
    }

    private boolean isAnothers(String id) {
        return !entityManager
                .find(LearningCase.class, id)
                .isWrittenBy(access.membership().getPerson());
    }
}
