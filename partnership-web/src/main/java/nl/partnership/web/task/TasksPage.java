package nl.partnership.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;
import nl.partnership.web.task.TaskChoice.Whose;

/** Tasks: mine, my organisation's, the school's. Everything that is chosen stands in the address. */
@Named
@RequestScoped
public class TasksPage {

    private static final int ROWS = 20;

    @Inject
    private TaskListService tasks;

    @Inject
    private TaskChoice choice;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private Paged<TaskRow> page;
    private List<SchoolRow> schools;

    @PostConstruct
    void load() {
        schools = tasks.schools();
        page = Paged.of(screen.parameter("page"), ROWS, choice::rows);
    }

    /** The lists that the caller can choose from. */
    public List<Whose> getLists() {
        return List.of(Whose.values());
    }

    /** Message key of a list's name: what a school calls its own, others call those that they see. */
    public String title(Whose list) {
        boolean school = current.get().type() == OrganisationType.SCHOOL;
        return "task.list." + list.getName() + (list == Whose.ALL && school ? ".school" : "");
    }

    /** Address of a list. */
    public String address(Whose list, boolean closed) {
        return "/task/tasks.xhtml" + choice.query(list, closed);
    }

    /** Where the whole of this list is a file to keep. */
    public String getFile() {
        return "/task/tasks-file.xhtml" + choice.query(getWhose(), isClosed());
    }

    /** The schools to choose from; one is no choice. */
    public List<SchoolRow> getSchools() {
        return schools;
    }

    public Whose getWhose() {
        return choice.getWhose();
    }

    public boolean isClosed() {
        return choice.isClosed();
    }

    public List<TaskRow> getRows() {
        return page.rows();
    }

    public long getTotal() {
        return page.paging().total();
    }

    public Paging getPaging() {
        return page.paging();
    }
}
