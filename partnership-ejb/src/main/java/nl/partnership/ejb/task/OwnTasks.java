package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.account.Account;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** The tasks that somebody would find under "mine", for when the portal writes to people who are not there. */
@Dependent
class OwnTasks {

    private static final int MOST = 200;

    @Inject
    private Callers callers;

    @Inject
    private VisibleTasks tasks;

    @Inject
    private CurrentCaller current;

    /** A person's own open tasks over all roles held today, by day; at most 200 a role. */
    List<TaskRow> openOf(Account account) {
        Map<String, TaskRow> open = new LinkedHashMap<>();
        Caller portal = current.get();
        try {
            callers.inEachRole(account).stream()
                    .filter(Audience.PARTICIPANT::includes)
                    .map(this::openOf)
                    .flatMap(Collection::stream)
                    .forEach(task -> open.put(task.id(), task));
        } finally {
            current.become(portal);
        }
        return List.copyOf(open.values());
    }

    /** By the very question that the page asks, so that nobody is told of a task that is not there when they look. */
    private List<TaskRow> openOf(Caller caller) {
        current.become(caller);
        return tasks.own(TaskFilter.OPEN, 0, MOST).rows();
    }
}
