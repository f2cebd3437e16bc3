package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.partner.LaidBefore;
import nl.partnership.ejb.partner.Settled;

/**
 * Whoever lays something before who may decide gets a task, that their own organisation alone sees, unless the organisation
 * has one for it that is open. It ends when the decision is there, however it came, or is asked no longer.
 */
@Dependent
public class SubmissionTasks {

    private static final int DAYS_TO_LAY_BEFORE = 14;

    private static final String ASKED = "select t from Task t where " + TaskFilter.OPEN.condition()
            + " and t.subjectKind = :kind and t.subjectId = :subject and t.authorOrganisation.id = :organisation";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private TaskService tasks;

    @Inject
    private TaskDesk desk;

    @Inject
    private OpenTasks open;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    void make(@Observes LaidBefore laid) {
        if (open.isThereOne(laid.kind(), laid.id())) {
            return;
        }
        Membership by = laid.by();
        String organisation = by.getOrganisation().getId();
        tasks.create(new NewTask(
                laid.partnershipId(),
                laid.title(),
                null,
                OwnerChoice.key(organisation, by.getPerson().getId()),
                LocalDate.now(clock).plusDays(DAYS_TO_LAY_BEFORE),
                new TaskSubject(laid.kind(), laid.id(), null),
                Set.of(organisation)));
    }

    /** Also for who sees no such task: a school records what came on paper from a partner. */
    void end(@Observes Settled settled) {
        entityManager
                .createQuery(ASKED, Task.class)
                .setParameter("kind", settled.kind())
                .setParameter("subject", settled.id())
                .setParameter("organisation", settled.organisationId())
                .getResultList()
                .forEach(task -> task.withdraw(
                        desk.actor(), MailText.of(current.get().language(), "task.submission.settled"), desk.now()));
    }
}
