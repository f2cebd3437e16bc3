package nl.partnership.ejb.language.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.CaseLesson;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.language.TermRound;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.language.Eyes;
import nl.partnership.ejb.language.LanguageAccess;
import nl.partnership.ejb.language.TermRoundService;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.screening.RecordContent;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.OwnerChoice;
import nl.partnership.ejb.task.TaskService;
import nl.partnership.ejb.task.TaskThread;
import nl.partnership.ejb.task.Threads;

/** What who convenes at a school does with a case: opens its perspectives, writes down what was learned, closes it. */
@Stateless
@Allowed(Audience.CONVENER)
public class CaseRoundService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseBook book;

    @Inject
    private TermRoundService termRounds;

    @Inject
    private TaskService tasks;

    @Inject
    private Threads threads;

    @Inject
    private RecordContent content;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /**
     * Shows all perspectives that are ready, side by side, for good.
     *
     * @param version of the case, as read
     * @throws RuleViolation when it is not shared, or opened already
     * @throws NotFound when it is not of the caller's school
     * @throws Stale when somebody changed it since
     */
    public void open(String id, long version) {
        desk.lockLed(id, version).open(clock.instant());
    }

    /**
     * Writes down what was learned.
     *
     * @throws RuleViolation at {@code text}; when its perspectives are blind, or it is closed
     * @throws NotFound, Stale as {@link #open}
     */
    public void learn(String id, long version, String text) {
        LearningCase of = desk.lockLed(id, version);
        content.require("text", text);
        entityManager.persist(new CaseLesson(of, text, access.membership(), access.today()));
    }

    /**
     * Closes it, once two sectors looked and a lesson was drawn, or with a reason why not.
     *
     * @throws RuleViolation at {@code reason} when neither is there; when fewer than two sectors are shown
     * @throws NotFound, Stale as {@link #open}
     */
    public void close(String id, long version, String reason) {
        LearningCase of = desk.lockLed(id, version);
        content.require("reason", reason);
        Eyes eyes = Eyes.of(sight);
        long sectors = book.perspectives(id, eyes).stream()
                .filter(one -> one.isShown() && one.viewpoint().isSector())
                .map(PerspectiveRow::viewpoint)
                .distinct()
                .count();
        of.close(sectors, book.lessons(id, eyes).size(), reason, access.today());
    }

    /** Who can take on a task that follows from a lesson of the own school. */
    public List<OwnerChoice> owners(String schoolId) {
        return tasks.owners(access.partnership(schoolId).getId());
    }

    /**
     * Makes a task of a lesson.
     *
     * @return the task's id
     * @throws RuleViolation at {@code title}, {@code owner} or {@code dueOn}, and when it became a task already
     * @throws NotFound when it is not of the caller's school
     */
    public String task(String lessonId, String title, String owner, LocalDate dueOn) {
        CaseLesson lesson = own(lessonId);
        String id = tasks.create(new NewTask(
                access.partnership(lesson.getSchool().getId()).getId(),
                title,
                null,
                owner,
                dueOn,
                TaskSubject.NONE,
                Set.of()));
        threads.tie(ThreadEnd.of(lesson), new ThreadEnd(TaskThread.TASK, id));
        return id;
    }

    /**
     * Puts a term on a conversation, as {@link TermRoundService#start}, as what was learned is that it means not the same.
     *
     * @throws NotFound when the lesson is not of the caller's school
     */
    public void term(String lessonId, String term, String conversationId) {
        CaseLesson lesson = own(lessonId);
        String round = termRounds.start(lesson.getSchool().getId(), term, conversationId);
        threads.tie(ThreadEnd.of(lesson), new ThreadEnd(ThreadEnd.kind(TermRound.class), round));
    }

    private CaseLesson own(String lessonId) {
        CaseLesson lesson = lessonId == null ? null : entityManager.find(CaseLesson.class, lessonId);
        if (lesson == null) {
            throw new NotFound("case-lesson", lessonId);
        }
        Organisation school = lesson.getSchool();
        access.lockOwn(school.getId());
        return lesson;
    }
}
