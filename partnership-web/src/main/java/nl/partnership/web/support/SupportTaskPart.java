package nl.partnership.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.web.base.PagePart;

/** On the page of a task: the way to the entry of the support map that somebody said to be wrong. */
@ApplicationScoped
public class SupportTaskPart implements PagePart {

    @Override
    public String place() {
        return "task";
    }

    @Override
    public String path() {
        return "/WEB-INF/support/task-link.xhtml";
    }
}
