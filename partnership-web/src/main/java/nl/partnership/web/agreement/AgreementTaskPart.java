package nl.partnership.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.web.base.PagePart;

/** On the page of a task: the way to the agreement that is to be laid before somebody. */
@ApplicationScoped
public class AgreementTaskPart implements PagePart {

    @Override
    public String place() {
        return "task";
    }

    @Override
    public String path() {
        return "/WEB-INF/agreement/task-link.xhtml";
    }
}
