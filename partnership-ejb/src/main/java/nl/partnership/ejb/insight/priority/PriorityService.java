package nl.partnership.ejb.insight.priority;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityEnd;
import nl.partnership.domain.insight.PriorityTerms;
import nl.partnership.domain.insight.PriorityVote;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.screening.RecordContent;
import nl.partnership.ejb.task.TaskOwners;
import nl.partnership.ejb.task.Threads;

/** The priorities of the own school, as who convenes there proposes and ends them: five at most run at the same time. */
@Stateless
@Allowed(Audience.CONVENER)
public class PriorityService {

    private static final int MOST_VOTES = 500;

    private static final String RUNNING = "select q from Priority q where q.school = :school and q.endedOn is null"
            + " and q.until >= :today order by q.startedOn, q.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Priorities priorities;

    @Inject
    private Threads threads;

    @Inject
    private Submissions submissions;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Those that can own one: the school and its partners of today, the school first, then by name. */
    public List<SchoolRow> owners() {
        return TaskOwners.parties(partnership()).map(SchoolRow::of).toList();
    }

    /** Those of the own school that run, of which one can make place; empty as long as there is room. */
    public List<PriorityRow> full() {
        List<PriorityRow> running =
                priorities.find(new PriorityFilter(current.get().organisationId(), false), 0, Priority.MOST);
        return running.size() < Priority.MOST ? List.of() : running;
    }

    /**
     * Proposes one to the partners.
     *
     * @param ownerId of a party
     * @param replaces id of the one that makes place for it, when five run already; else null
     * @param from id of the joint finding that it comes from; null when it comes from nothing
     * @return its id
     * @throws RuleViolation at the field that it is about, {@code replaces} for a sixth
     */
    public String propose(PriorityTerms typed, String ownerId, String replaces, String from) {
        Partnership partnership = partnership();
        // two who propose a fifth at the same moment are counted one after the other
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        screen(typed, PriorityTerms.BLANK);
        Priority priority = new Priority(partnership, typed, owner(partnership, ownerId), membership(), today());
        makeRoom(partnership.getSchool(), replaces);
        entityManager.persist(priority);
        if (from != null) {
            comeFrom(partnership.getSchool(), from, priority);
        }
        return priority.getId();
    }

    private void makeRoom(Organisation school, String replaces) {
        List<Priority> running = entityManager
                .createQuery(RUNNING, Priority.class)
                .setParameter("school", school)
                .setParameter("today", today())
                .setMaxResults(Priority.MOST)
                .getResultList();
        if (running.size() < Priority.MOST) {
            return;
        }
        end(
                running.stream()
                        .filter(one -> one.getId().equals(replaces))
                        .findFirst()
                        .orElseThrow(() -> RuleViolation.at("replaces", "insight.priority.sixth", Priority.MOST)),
                PriorityEnd.MADE_ROOM);
    }

    /** Nobody is asked to decide on it any more. */
    private void end(Priority priority, PriorityEnd why) {
        priority.end(why, today());
        submissions
                .of(priority)
                .values()
                .forEach(one -> submissions.settle(priority, one.getMembership().getOrganisation()));
    }

    private void comeFrom(Organisation school, String from, Priority priority) {
        JointFinding joint = entityManager.find(JointFinding.class, from, LockModeType.PESSIMISTIC_WRITE);
        if (joint == null || !joint.getSchool().equals(school)) {
            throw new NotFound("joint-finding", from);
        }
        threads.tie(ThreadEnd.of(joint), ThreadEnd.of(priority));
    }

    /**
     * Says it otherwise; what others said to it no longer holds, and what lay before somebody no longer does.
     *
     * @param version as read
     * @throws RuleViolation at the field that it is about
     * @throws nl.partnership.domain.base.Stale when it was changed since
     */
    public void change(String id, long version, PriorityTerms typed, String ownerId) {
        Priority priority = own(id);
        priority.requireVersion(version);
        screen(typed, priority.terms());
        Partnership partnership = partnership();
        if (priority.write(partnership, typed, owner(partnership, ownerId), membership(), today())) {
            entityManager
                    .createQuery("select w from PriorityVote w where w.priority = :priority", PriorityVote.class)
                    .setParameter("priority", priority)
                    .setMaxResults(MOST_VOTES)
                    .getResultList()
                    .forEach(entityManager::remove);
            submissions.erase(List.of(priority));
        }
    }

    /**
     * Ends it.
     *
     * @param why done, or dropped
     */
    public void end(String id, long version, PriorityEnd why) {
        Priority priority = own(id);
        priority.requireVersion(version);
        end(priority, why);
    }

    private void screen(PriorityTerms typed, PriorityTerms before) {
        content.require("goal", typed.goal(), before.goal());
        content.require("unit", typed.unit(), before.unit());
        content.require("sourceName", typed.sourceName(), before.sourceName());
    }

    private static Organisation owner(Partnership partnership, String id) {
        return Priorities.party(partnership, id).orElse(null);
    }

    /** @throws NotFound for one of another school */
    private Priority own(String id) {
        Priority priority = priorities.lock(id);
        if (!priority.getSchool().equals(membership().getOrganisation())) {
            throw new NotFound(Priorities.KIND, id);
        }
        return priority;
    }

    private Partnership partnership() {
        return access.today(current.get().organisationId());
    }

    private Membership membership() {
        current.get().mustNotWalk();
        return entityManager.find(Membership.class, current.get().membershipId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
