package nl.partnership.ejb.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.domain.vision.Gap;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.conversation.thread.NextAgenda;
import nl.partnership.ejb.partner.CallRow;
import nl.partnership.ejb.partner.Calls;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.OwnerChoice;
import nl.partnership.ejb.task.TaskService;
import nl.partnership.ejb.task.TaskThread;
import nl.partnership.ejb.task.Threads;

/** What lacks at a school, and what became of that. */
@Dependent
class Gaps {

    private static final int MOST = 500;

    private static final Period ANSWERED_WITHIN = Period.ofWeeks(4);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private NextAgenda agenda;

    @Inject
    private VisionAccess access;

    @Inject
    private TaskService tasks;

    @Inject
    private Threads threads;

    @Inject
    private Calls calls;

    @Inject
    private Sight sight;

    @Inject
    private CurrentCaller current;

    /** What of that kind is on the school's agenda already, this school year. */
    List<String> onAgenda(Partnership partnership, Gap.Kind kind) {
        return became(partnership, kind, ThreadEnd.kind(AgendaItem.class));
    }

    /** What of that kind somebody asked for already, this school year. */
    List<String> asked(Partnership partnership, Gap.Kind kind) {
        return became(partnership, kind, TaskThread.TASK);
    }

    private List<String> became(Partnership partnership, Gap.Kind kind, String what) {
        return entityManager
                .createQuery(
                        "select g.about from Gap g, ThreadLink l where g.school = :school and g.schoolYear = :year"
                                + " and g.kind = :kind and l.sourceId = g.id and l.targetKind = :what",
                        String.class)
                .setParameter("school", partnership.getSchool())
                .setParameter("year", partnership.getSchoolYear())
                .setParameter("kind", kind)
                .setParameter("what", what)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Puts on the agenda that something lacks.
     *
     * @param partnership on which nobody else works until this is done
     * @param text key of the words of the item, in {@code mail/vision_nl.properties}
     * @param facts what stands in them
     * @throws nl.partnership.domain.base.RuleViolation when it is there already
     */
    void putOnAgenda(
            Partnership partnership, Gap.Kind kind, String about, String questionCode, String text, Object... facts) {
        agenda.add(
                partnership,
                ThreadEnd.of(of(partnership, kind, about)),
                questionCode,
                MailText.of(current.get().language(), text, facts),
                access.membership());
    }

    /**
     * Asks an organisation for what it did not lay down, by a task for somebody who works there.
     *
     * @param partnership on which nobody else works until this is done
     * @param text key of the title of the task, as above
     * @throws RuleViolation when it was asked this school year, or nobody works there whom the caller may know
     */
    void ask(Partnership partnership, Gap.Kind kind, String organisationId, String text) {
        CallRow who = calls.all(partnership.getId()).stream()
                .filter(row -> row.organisationId().equals(organisationId) && !Audience.isOverseer(row.role()))
                .filter(row -> sight.of(row, ContactCensus.CONTACT_POINT))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("vision.ask.nobody"));
        String task = tasks.create(new NewTask(
                partnership.getId(),
                MailText.of(current.get().language(), text),
                null,
                OwnerChoice.key(organisationId, who.personId()),
                access.today().plus(ANSWERED_WITHIN),
                TaskSubject.NONE,
                Set.of(organisationId)));
        threads.tie(ThreadEnd.of(of(partnership, kind, organisationId)), new ThreadEnd(TaskThread.TASK, task));
    }

    private Gap of(Partnership partnership, Gap.Kind kind, String about) {
        return entityManager
                .createQuery(
                        "select g from Gap g where g.school = :school and g.schoolYear = :year and g.kind = :kind"
                                + " and g.about = :about",
                        Gap.class)
                .setParameter("school", partnership.getSchool())
                .setParameter("year", partnership.getSchoolYear())
                .setParameter("kind", kind)
                .setParameter("about", about)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Gap gap = new Gap(partnership, kind, about);
                    entityManager.persist(gap);
                    return gap;
                });
    }
}
