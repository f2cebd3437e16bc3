package nl.partnership.domain.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.TrailYears;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.PersonTold;

/** That somebody was reminded of tasks by mail. There is one of a kind for a person and a day, so nobody is twice. */
@Entity
@TrailYears(1)
@Table(name = "task_reminder")
@StoredAs("task-reminder")
public class TaskReminder extends PersonTold {

    /** Which mail. */
    public enum Kind {
        /** A task is due on the day. */
        DUE,
        /** The overview of the week that begins on the day. */
        WEEK
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected TaskReminder() {}

    public TaskReminder(Person person, Kind kind, LocalDate day) {
        super(person, day);
        this.kind = Objects.requireNonNull(kind);
    }

    public Kind getKind() {
        return kind;
    }
}
