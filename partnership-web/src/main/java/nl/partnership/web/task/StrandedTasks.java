package nl.partnership.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.task.StrandedRow;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskRow;

/**
 * Open tasks of people who cannot sign in: at school the tasks, to hand over; for the administrator the people, to give
 * them access again. {@code WEB-INF/task/stranded.xhtml} and {@code stranded-people.xhtml}.
 */
@Named
@RequestScoped
public class StrandedTasks {

    private static final int FEW = 10;

    @Inject
    private TaskListService tasks;

    @Inject
    private CurrentCaller current;

    private Listed<TaskRow> page;
    private List<StrandedRow> people;

    @PostConstruct
    void read() {
        boolean school = Audience.SCHOOL.includes(current.get());
        boolean administrator = Audience.ADMINISTRATOR.includes(current.get());
        page = school ? tasks.stranded(0, FEW) : new Listed<>(List.of(), 0);
        people = administrator ? tasks.strandedByOwner() : List.of();
    }

    /** At most ten; none for who is not at a school. */
    public Listed<TaskRow> getPage() {
        return page;
    }

    /** The most tasks first; none for who is no administrator. */
    public List<StrandedRow> getPeople() {
        return people;
    }
}
