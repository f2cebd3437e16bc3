package nl.partnership.ejb.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Sentence;

/** Tasks as ends of threads. */
@ApplicationScoped
public class TaskThread implements ThreadRecords {

    /** What the end of a task is called. */
    public static final String TASK = ThreadEnd.kind(Task.class);

    @Inject
    private VisibleTasks tasks;

    @Override
    public Set<String> kinds() {
        return Set.of(TASK);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return tasks.all("t.id in :ids", Map.of("ids", ids), ids.size()).stream()
                .map(task -> new ThreadRow(
                        new ThreadEnd(TASK, task.id()),
                        Sentence.of("task.thread.task"),
                        task.title(),
                        "/task/task.xhtml?id=" + task.id()))
                .toList();
    }
}
