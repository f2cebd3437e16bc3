package nl.partnership.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/** One line of a task's history: what was done, by whom, when, and why. Never changes. */
@Entity
@Table(name = "task_event")
@StoredAs("task-event")
public class TaskEvent extends StoredEntity {

    /** What was done to the task. */
    public enum Kind {
        CREATED,
        CHANGED,
        DONE,
        POSTPONED,
        HANDED_OVER,
        WITHDRAWN,
        REOPENED,
        CARRIED_OVER
    }

    @ManyToOne(optional = false)
    private Task task;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @ManyToOne(optional = false)
    private Person person;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String role;

    @Convert(converter = FreeText.class)
    @Screened({"TaskService.note", "TaskService.reason"})
    private String note;

    @Column(name = "due_from")
    private LocalDate dueFrom;

    @Column(name = "due_to")
    private LocalDate dueTo;

    @ManyToOne
    private Person owner;

    @ManyToOne
    @JoinColumn(name = "owner_organisation_id")
    private Organisation ownerOrganisation;

    protected TaskEvent() {}

    TaskEvent(Task task, int position, Kind kind, Actor actor, Instant now, String note) {
        this.task = task;
        this.position = position;
        this.kind = kind;
        this.person = actor.person();
        this.organisation = actor.organisation();
        this.role = actor.role();
        this.happenedAt = now;
        this.note = note;
    }

    void moved(LocalDate from, LocalDate to) {
        dueFrom = from;
        dueTo = to;
    }

    void handedTo(Organisation newOrganisation, Person newOwner) {
        ownerOrganisation = newOrganisation;
        owner = newOwner;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Code of the role that this person acted in. */
    public String getRole() {
        return role;
    }

    /** The note, the reason, or null. */
    public String getNote() {
        return note;
    }

    /** The day it was due before a postponement, or null when it had none. */
    public LocalDate getDueFrom() {
        return dueFrom;
    }

    /** The day it is due since a postponement; null for other events. */
    public LocalDate getDueTo() {
        return dueTo;
    }

    /** Who got the task when it was handed over; null for other events. */
    public Person getOwner() {
        return owner;
    }

    /** For which organisation that person got it; null for other events. */
    public Organisation getOwnerOrganisation() {
        return ownerOrganisation;
    }

    public Task getTask() {
        return task;
    }
}
