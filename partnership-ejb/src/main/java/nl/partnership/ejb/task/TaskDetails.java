package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskEvent;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Fetch;

/** A task with its history, as the caller may read it; that they looked stands in the trail. */
@Dependent
class TaskDetails {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleTasks tasks;

    @Inject
    private TaskRights rights;

    @Inject
    private Threads threads;

    @Inject
    private Trail trail;

    TaskDetail of(String id) {
        Task task = tasks.require(id);
        trail.seen("task", id, task.getAuthorOrganisation().getId());
        List<TaskEventRow> history = Fetch.along(
                        entityManager.createQuery(
                                "select e from TaskEvent e where e.task = :task order by e.position", TaskEvent.class),
                        "e.person",
                        "e.organisation.board",
                        "e.owner",
                        "e.ownerOrganisation.board")
                .setParameter("task", task)
                .getResultStream()
                .map(event -> TaskEventRow.of(event, tasks.mayRead(event)))
                .toList();
        return new TaskDetail(
                tasks.all("t.id = :id", Map.of("id", id), 1).get(0),
                task.getDescription(),
                task.getAuthor().getName(),
                task.getAuthorOrganisation().getShortName(),
                task.getCreatedAt(),
                history,
                threads.of(ThreadEnd.of(task)),
                task.keptUntil(),
                rights.mayAct(task),
                rights.mayChange(task) && task.isOpen());
    }
}
