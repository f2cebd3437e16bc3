package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.RecordSearch;

/** Tasks, by what is to be done. */
@Dependent
public class TaskSearch implements RecordSearch {

    @Inject
    private VisibleTasks tasks;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf(
                "task.search",
                TaskCensus.TASK,
                Set.of(Audience.PARTICIPANT),
                (words, first, most) -> tasks.found(words, first, most)));
    }
}
