package nl.partnership.web.task;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.web.base.PagePart;

/** Where something became a task: the way to one's tasks. */
@ApplicationScoped
public class TasksPart implements PagePart {

    @Override
    public String place() {
        return "tasks";
    }

    @Override
    public String path() {
        return "/WEB-INF/task/tasks-link.xhtml";
    }
}
