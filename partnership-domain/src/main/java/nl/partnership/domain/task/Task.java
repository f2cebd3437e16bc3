package nl.partnership.domain.task;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;

/**
 * Something that somebody of a partnership will do. It begins in a conversation, perhaps still without an owner or a
 * day; whoever closes the conversation sees to those. From then on it is done (with a note that says what came of it),
 * postponed (with a reason), handed over to another party, or withdrawn when nobody needs it any more; each of these
 * can be turned back, and all of it stays in the history.
 */
@Entity
@StoredAs("task")
public class Task extends TaskAgreement {

    /** How long it is kept after its school year: as long as the conversations of that year. */
    public static final Period KEPT = Period.ofYears(5);

    private static final int NOTE_LENGTH = 1000;

    @Enumerated(EnumType.STRING)
    private TaskStatus status = TaskStatus.OPEN;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<TaskEvent> history = new ArrayList<>();

    protected Task() {}

    /**
     * @param organisations those that take part where the task is made; they may see it
     * @throws RuleViolation when there is no title, or too much of it
     */
    public Task(
            Partnership partnership,
            Actor author,
            TaskSubject subject,
            Set<Organisation> organisations,
            String title,
            ZonedDateTime now) {
        super(partnership, author, subject, organisations, title, now.toInstant());
        record(TaskEvent.Kind.CREATED, author, now, null);
    }

    private Task(Task from, Partnership next, Actor by, ZonedDateTime now) {
        super(
                next,
                from.author(),
                new TaskSubject(null, null, from.getSubject().questionCode()),
                from.getOrganisations().stream().filter(next::hasParty).collect(Collectors.toSet()),
                from.getTitle(),
                now.toInstant());
        boolean stays = from.getOwnerOrganisation() != null && next.hasParty(from.getOwnerOrganisation());
        become(from.getTitle(), from.getDescription());
        take(stays ? from.getOwnerOrganisation() : null, stays ? from.getOwner() : null);
        dueBy(from.getDueOn());
        record(TaskEvent.Kind.CREATED, by, now, null);
    }

    /**
     * The same task in another school year, in the words of who wrote it; this one is not to be done any more.
     *
     * @param next of the same school
     * @param by who takes it along
     */
    public Task carriedOver(Partnership next, Actor by, ZonedDateTime now) {
        requireOpen();
        Task carried = new Task(this, next, by, now);
        record(TaskEvent.Kind.CARRIED_OVER, by, now, null);
        close(TaskStatus.WITHDRAWN, now);
        return carried;
    }

    /**
     * Says what is to be done, by whom and by when. Owner, organisation and day may be left open until the conversation
     * closes.
     *
     * @param organisation must be a party of the partnership when there is one
     * @param person works for that organisation; null while nobody in particular took it on
     */
    public void agree(String newTitle, String newDescription, Organisation organisation, Person person, LocalDate due) {
        requireOpen();
        requireParty(organisation, person);
        become(newTitle, newDescription);
        take(organisation, person);
        dueBy(due);
    }

    /** Notes in the history that the agreement was changed afterwards. */
    public void changed(Actor actor, ZonedDateTime now) {
        record(TaskEvent.Kind.CHANGED, actor, now, null);
    }

    /** @param note what came of it */
    public void done(Actor actor, String note, ZonedDateTime now) {
        requireOpen();
        record(TaskEvent.Kind.DONE, actor, now, Text.required("note", note, NOTE_LENGTH, "task.done.noteMissing"));
        close(TaskStatus.DONE, now);
    }

    /** @param reason why nobody needs it any more */
    public void withdraw(Actor actor, String reason, ZonedDateTime now) {
        requireOpen();
        record(
                TaskEvent.Kind.WITHDRAWN,
                actor,
                now,
                Text.required("reason", reason, NOTE_LENGTH, "task.withdraw.reasonMissing"));
        close(TaskStatus.WITHDRAWN, now);
    }

    private void close(TaskStatus end, ZonedDateTime now) {
        status = end;
        closedAt = now.toInstant();
    }

    /** Turns back that it was done or withdrawn. What was noted stays in the history. */
    public void reopen(Actor actor, ZonedDateTime now) {
        if (status == TaskStatus.OPEN) {
            throw new RuleViolation("task.reopen.isOpen");
        }
        status = TaskStatus.OPEN;
        closedAt = null;
        record(TaskEvent.Kind.REOPENED, actor, now, null);
    }

    /** @param due after the day it was due, and not in the past */
    public void postpone(Actor actor, LocalDate due, String reason, ZonedDateTime now) {
        requireOpen();
        Day.required("dueOn", due, "task.postpone.dueMissing");
        if (getDueOn() != null && !due.isAfter(getDueOn())) {
            throw RuleViolation.at("dueOn", "task.postpone.notLater", getDueOn());
        }
        if (due.isBefore(now.toLocalDate())) {
            throw RuleViolation.at("dueOn", "task.due.past");
        }
        record(
                        TaskEvent.Kind.POSTPONED,
                        actor,
                        now,
                        Text.required("reason", reason, NOTE_LENGTH, "task.postpone.reasonMissing"))
                .moved(getDueOn(), due);
        dueBy(due);
    }

    /** @param person the new owner, who works for that party of the partnership */
    public void handOver(Actor actor, Organisation organisation, Person person, String note, ZonedDateTime now) {
        requireOpen();
        if (person == null) {
            throw RuleViolation.at("owner", "task.handOver.ownerMissing");
        }
        requireParty(organisation, person);
        if (person.equals(getOwner()) && organisation.equals(getOwnerOrganisation())) {
            throw RuleViolation.at("owner", "task.handOver.sameOwner");
        }
        record(TaskEvent.Kind.HANDED_OVER, actor, now, Text.optional("note", note, NOTE_LENGTH))
                .handedTo(organisation, person);
        take(organisation, person);
    }

    private void requireOpen() {
        if (status != TaskStatus.OPEN) {
            throw new RuleViolation("task.notOpen");
        }
    }

    private TaskEvent record(TaskEvent.Kind kind, Actor actor, ZonedDateTime now, String note) {
        TaskEvent event = new TaskEvent(this, history.size(), kind, actor, now.toInstant(), note);
        history.add(event);
        return event;
    }

    public boolean isOpen() {
        return status == TaskStatus.OPEN;
    }

    /** How many days an open task is late; 0 when it is not. */
    public int daysLate(LocalDate today) {
        return isOpen() && getDueOn() != null && getDueOn().isBefore(today)
                ? (int) ChronoUnit.DAYS.between(getDueOn(), today)
                : 0;
    }

    public TaskStatus getStatus() {
        return status;
    }

    /** When it was done or withdrawn; null while it is open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Oldest first. */
    public List<TaskEvent> getHistory() {
        return Collections.unmodifiableList(history);
    }

    /** The last day on which it is kept. */
    public LocalDate keptUntil() {
        return getPartnership().getSchoolYear().lastDay().plus(KEPT);
    }
}
