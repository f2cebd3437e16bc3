package nl.partnership.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.TrailYears;
import nl.partnership.domain.partner.Person;

/** That somebody was reminded of tasks by mail. There is one of a kind for a person and a day, so nobody is twice. */
@Entity
@TrailYears(1)
@Table(name = "task_reminder")
@StoredAs("task-reminder")
public class TaskReminder extends StoredEntity {

    /** Which mail. */
    public enum Kind {
        /** A task is due on the day. */
        DUE,
        /** The overview of the week that begins on the day. */
        WEEK
    }

    @ManyToOne(optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "for_day")
    private LocalDate day;

    protected TaskReminder() {}

    public TaskReminder(Person person, Kind kind, LocalDate day) {
        this.person = Objects.requireNonNull(person);
        this.kind = Objects.requireNonNull(kind);
        this.day = Objects.requireNonNull(day);
    }

    public Person getPerson() {
        return person;
    }

    public Kind getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
    }
}
