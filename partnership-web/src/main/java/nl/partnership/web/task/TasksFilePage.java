package nl.partnership.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The tasks of the list that one looks at as a file, in the place of a page; at most 10,000, the first of the list. */
@Named
@RequestScoped
public class TasksFilePage {

    private static final int MOST = 10_000;

    private static final List<String> HEADS = List.of(
            "task.file.what",
            "task.file.school",
            "task.file.organisation",
            "task.file.who",
            "task.file.due",
            "task.file.status");

    @Inject
    private TaskChoice choice;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "task.file",
                file.words(HEADS),
                choice.rows(0, MOST).rows().stream().map(this::cells).toList());
    }

    private List<Object> cells(TaskRow row) {
        return Arrays.asList(
                row.title(),
                row.schoolName(),
                row.organisationName(),
                row.ownerName(),
                row.dueOn(),
                screen.text("task.status." + row.status()));
    }
}
