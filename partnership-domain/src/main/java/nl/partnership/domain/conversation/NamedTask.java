package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.task.Task;

/** A task that came out of a closed conversation, as it was agreed there; the task itself goes on. */
@Embeddable
@NotInTrail
public class NamedTask {

    @Column(name = "task_id")
    private String taskId;

    @Convert(converter = FreeText.class)
    @NotScreened("the title of a task, which was screened there")
    private String title;

    @Column(name = "owner_name")
    private String owner;

    @Column(name = "organisation_name")
    private String organisation;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected NamedTask() {}

    /**
     * @param owner name; null when nobody in particular took it on
     * @param organisation short name; null when nobody took it on
     * @param dueOn null while there is no day
     */
    public NamedTask(String taskId, String title, String owner, String organisation, LocalDate dueOn) {
        this.taskId = taskId;
        this.title = title;
        this.owner = owner;
        this.organisation = organisation;
        this.dueOn = dueOn;
    }

    /** As it is agreed today. */
    public static NamedTask of(Task task) {
        return new NamedTask(
                task.getId(),
                task.getTitle(),
                task.getOwner() == null ? null : task.getOwner().getName(),
                task.getOwnerOrganisation() == null
                        ? null
                        : task.getOwnerOrganisation().getShortName(),
                task.getDueOn());
    }

    public String getTaskId() {
        return taskId;
    }

    public String getTitle() {
        return title;
    }

    /** Null when nobody in particular took it on. */
    public String getOwner() {
        return owner;
    }

    /** Short name; null when nobody took it on. */
    public String getOrganisation() {
        return organisation;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedTask that
                && Objects.equals(taskId, that.taskId)
                && Objects.equals(title, that.title)
                && Objects.equals(owner, that.owner)
                && Objects.equals(organisation, that.organisation)
                && Objects.equals(dueOn, that.dueOn);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(taskId);
    }
}
