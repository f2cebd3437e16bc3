package nl.partnership.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Stream;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.web.base.input.ListChoice;

/** Which list of tasks somebody looks at, as it stands in the address. */
@Named
@RequestScoped
public class TaskChoice extends ListChoice {

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

    private Whose whose;
    private TaskFilter filter;

    @PostConstruct
    void read() {
        String name = asked("list");
        whose = Stream.of(Whose.values())
                .filter(list -> list.getName().equals(name))
                .findFirst()
                .orElse(Whose.MINE);
        filter = ("closed".equals(asked("show")) ? TaskFilter.CLOSED : TaskFilter.OPEN).at(school());
    }

    Listed<TaskRow> rows(int first, int most) {
        return switch (whose) {
            case MINE -> tasks.mine(filter, first, most);
            case ORGANISATION -> tasks.ofMyOrganisation(filter, first, most);
            case ALL -> tasks.all(filter, first, most);
        };
    }

    public Whose getWhose() {
        return whose;
    }

    public boolean isClosed() {
        return filter.closed();
    }

    /** Id of the school of which they are; null for every school. */
    public String getSchool() {
        return filter.schoolId();
    }

    /** How a list of the same school is asked for in an address. */
    public String query(Whose list, boolean closed) {
        return "?list=" + list.getName() + (closed ? "&show=closed" : "")
                + (getSchool() == null ? "" : "&school=" + orNone(getSchool()));
    }
}
