package nl.partnership.ejb.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.Task;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.screening.RecordContent;

/**
 * Makes tasks and carries them on. Who may see a task says {@link VisibleTasks}; to do something with it one is of its
 * school or of the organisation that took it on, and to change what was agreed, of its school or its author's
 * organisation. Each change hands back the version that the caller read; words that point to a pupil are refused at
 * their field.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class TaskService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private TaskDesk desk;

    @Inject
    private TaskDetails details;

    @Inject
    private TaskOwners owners;

    @Inject
    private PartnershipAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private Clock clock;

    /**
     * @return its id
     * @throws RuleViolation at {@code title}, {@code description}, {@code owner} or {@code dueOn}
     * @throws nl.partnership.domain.base.NotFound when the partnership is not one of the caller's
     */
    public String create(NewTask wanted) {
        Partnership partnership = access.require(wanted.partnershipId());
        TaskOwners.Owner owner = owners.find(partnership, wanted.owner());
        requireNotPast(wanted.dueOn());
        content.require("title", wanted.title());
        content.require("description", wanted.description());
        Set<Organisation> organisations = TaskOwners.parties(partnership)
                .filter(party -> wanted.organisationIds().contains(party.getId()))
                .collect(Collectors.toSet());
        Task task = new Task(partnership, desk.actor(), wanted.subject(), organisations, wanted.title(), desk.now());
        task.agree(wanted.title(), wanted.description(), owner.organisation(), owner.person(), wanted.dueOn());
        entityManager.persist(task);
        return task.getId();
    }

    /**
     * Changes what was agreed.
     *
     * @param owner key of an {@link OwnerChoice}, or null
     * @throws RuleViolation at {@code title}, {@code description}, {@code owner} or {@code dueOn}, or when the task is
     *     not open
     */
    public void change(String id, long version, String title, String description, String owner, LocalDate dueOn) {
        Task task = desk.changing(id, version);
        if (!Objects.equals(dueOn, task.getDueOn())) {
            requireNotPast(dueOn);
        }
        TaskOwners.Owner found = isOwner(task, owner)
                ? new TaskOwners.Owner(task.getOwnerOrganisation(), task.getOwner())
                : owners.find(task.getPartnership(), owner);
        content.require("title", title, task.getTitle());
        content.require("description", description, task.getDescription());
        task.agree(title, description, found.organisation(), found.person(), dueOn);
        task.changed(desk.actor(), desk.now());
    }

    /** @throws RuleViolation at {@code note} when it is missing */
    public void done(String id, long version, String note) {
        Task task = desk.acting(id, version, "done");
        content.require("note", note);
        task.done(desk.actor(), note, desk.now());
    }

    /** @throws RuleViolation at {@code reason} when it is missing */
    public void withdraw(String id, long version, String reason) {
        Task task = desk.acting(id, version, "withdraw");
        content.require("reason", reason);
        task.withdraw(desk.actor(), reason, desk.now());
    }

    /** Turns back that it was done or withdrawn. */
    public void reopen(String id, long version) {
        desk.acting(id, version, "reopen").reopen(desk.actor(), desk.now());
    }

    /** @throws RuleViolation at {@code dueOn} when that is not a later day, at {@code reason} when it is missing */
    public void postpone(String id, long version, LocalDate dueOn, String reason) {
        Task task = desk.acting(id, version, "postpone");
        content.require("reason", reason);
        task.postpone(desk.actor(), dueOn, reason, desk.now());
    }

    /**
     * @param owner key of an {@link OwnerChoice} that names a person
     * @param note may be null
     * @throws RuleViolation at {@code owner} when it is missing, the same, or does not work here
     */
    public void handOver(String id, long version, String owner, String note) {
        Task task = desk.acting(id, version, "handOver");
        TaskOwners.Owner found = owners.find(task.getPartnership(), owner);
        content.require("note", note);
        task.handOver(desk.actor(), found.organisation(), found.person(), note, desk.now());
    }

    /** The task with its history. */
    public TaskDetail detail(String id) {
        return details.of(id);
    }

    /** Who can take on a task of the partnership; for the lists of forms. */
    public List<OwnerChoice> owners(String partnershipId) {
        return owners.of(access.require(partnershipId));
    }

    private static boolean isOwner(Task task, String key) {
        String organisationId = task.getOwnerOrganisation() == null
                ? null
                : task.getOwnerOrganisation().getId();
        String personId = task.getOwner() == null ? null : task.getOwner().getId();
        return Objects.equals(key, OwnerChoice.key(organisationId, personId));
    }

    private void requireNotPast(LocalDate dueOn) {
        if (dueOn != null && dueOn.isBefore(LocalDate.now(clock))) {
            throw RuleViolation.at("dueOn", "task.due.past");
        }
    }
}
