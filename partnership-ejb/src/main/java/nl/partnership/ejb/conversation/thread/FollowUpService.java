package nl.partnership.ejb.conversation.thread;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;
import nl.partnership.ejb.task.TaskThread;
import nl.partnership.ejb.task.ThreadRow;
import nl.partnership.ejb.task.ThreadView;
import nl.partnership.ejb.task.Threads;

/**
 * What follows from a record of any room: each becomes at most one task and one item for the next conversation, made by
 * whose it is.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class FollowUpService {

    /** Those who make a task of something. */
    private static final Set<Audience> MAKERS =
            Set.of(Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<Followable> rooms;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private ConversationAccess access;

    @Inject
    private CurrentCaller current;

    @Inject
    private TaskService tasks;

    @Inject
    private NextAgenda agenda;

    @Inject
    private Threads threads;

    /**
     * What followed from a record, and what still can.
     *
     * @throws NotFound when the caller may not see it
     */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public FollowView of(ThreadEnd end) {
        Followed source = see(end);
        ThreadView thread = threads.of(end);
        Optional<Partnership> partnership = makes(source) ? partnership(source) : Optional.empty();
        boolean makes = partnership.isPresent();
        boolean task = makes && !isBecome(thread, TaskThread.TASK);
        return new FollowView(
                thread,
                task,
                makes && convenes(source) && !isBecome(thread, ThreadEnd.kind(AgendaItem.class)),
                task ? tasks.owners(partnership.get().getId()) : List.of());
    }

    private static boolean isBecome(ThreadView thread, String kind) {
        return thread.became().stream().anyMatch(row -> row.end().kind().equals(kind));
    }

    /**
     * Makes a task of it, for those to see whose it is.
     *
     * @param owner key of one of {@link FollowView#owners}, or null
     * @param dueOn today or later, or null
     * @return the task's id
     * @throws RuleViolation at {@code title}, {@code owner} or {@code dueOn}, and when it became a task already
     * @throws NotFound when the caller may not see it, or it is of others
     */
    public String task(ThreadEnd end, String title, String owner, LocalDate dueOn) {
        Followed source = require(end);
        Partnership partnership = today(source);
        String id = tasks.create(new NewTask(
                partnership.getId(), title, null, owner, dueOn, TaskSubject.NONE, source.organisationIds()));
        threads.tie(end, new ThreadEnd(TaskThread.TASK, id));
        return id;
    }

    /**
     * Puts it on the agenda of the next conversation of the caller's school, in its own words; when none is planned it waits
     * for one.
     *
     * @return the page that shows the record
     * @throws RuleViolation when it is on an agenda already
     * @throws NotFound when it is none of the caller's school
     */
    @Allowed(Audience.CONVENER)
    public String agendaItem(ThreadEnd end) {
        Followed source = require(end);
        if (!convenes(source)) {
            throw new NotFound(end.kind(), end.id());
        }
        agenda.add(today(source), end, source.questionCode(), source.text(), access.me());
        return threads.seen(end).map(ThreadRow::path).orElseThrow(() -> new NotFound(end.kind(), end.id()));
    }

    private boolean convenes(Followed source) {
        return Audience.CONVENER.includes(current.get())
                && source.school().getId().equals(current.get().organisationId());
    }

    private boolean makes(Followed source) {
        Caller caller = current.get();
        return !caller.isWalking()
                && MAKERS.stream().anyMatch(audience -> audience.includes(caller))
                && source.organisationIds().contains(caller.organisationId());
    }

    /** Of others one makes nothing, whatever one sees of it; and nobody else makes something until this is done. */
    private Followed require(ThreadEnd end) {
        Followed source = see(end);
        current.get().mustNotWalk();
        if (!makes(source)) {
            throw new NotFound(end.kind(), end.id());
        }
        entityManager.lock(source.record(), LockModeType.PESSIMISTIC_WRITE);
        return source;
    }

    private Followed see(ThreadEnd end) {
        return rooms.stream()
                .filter(room -> room.kinds().contains(end.kind()))
                .findFirst()
                .orElseThrow(() -> new NotFound(end.kind(), end.id()))
                .require(end);
    }

    private Optional<Partnership> partnership(Followed source) {
        return partnerships.find(source.school().getId());
    }

    private Partnership today(Followed source) {
        return partnership(source).orElseThrow(() -> new RuleViolation("conversation.follow.noPartnership"));
    }
}
