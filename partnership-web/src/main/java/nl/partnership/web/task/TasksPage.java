package nl.partnership.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** Tasks: mine, my organisation's, the school's. Everything that is chosen stands in the address. */
@Named
@RequestScoped
public class TasksPage {

    private static final int ROWS = 20;

    /** Whose tasks. */
    public enum Whose {
        MINE,
        ORGANISATION,
        ALL;

        /** As it stands in the address. */
        public String getName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    private TaskListService tasks;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private Whose whose;
    private TaskFilter filter;
    private Paged<TaskRow> page;

    @PostConstruct
    void load() {
        whose = chosen(screen.parameter("list"));
        filter = "closed".equals(screen.parameter("show")) ? TaskFilter.CLOSED : TaskFilter.OPEN;
        page = Paged.of(screen.parameter("page"), ROWS, (first, most) -> switch (whose) {
            case MINE -> tasks.mine(filter, first, most);
            case ORGANISATION -> tasks.ofMyOrganisation(filter, first, most);
            case ALL -> tasks.all(filter, first, most);
        });
    }

    private Whose chosen(String name) {
        return getLists().stream()
                .filter(list -> list.getName().equals(name))
                .findFirst()
                .orElse(Whose.MINE);
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
        return "/task/tasks.xhtml?list=" + list.getName() + (closed ? "&show=closed" : "");
    }

    public Whose getWhose() {
        return whose;
    }

    public boolean isClosed() {
        return filter == TaskFilter.CLOSED;
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
