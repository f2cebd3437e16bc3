package nl.partnership.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.task.OwnerChoice;
import nl.partnership.ejb.task.TaskDetail;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.ejb.task.TaskService;
import nl.partnership.web.account.Back;
import nl.partnership.web.base.Screen;

/** One task: what it is, what happened to it, and, one at a time, what can be done with it. */
@Named
@ViewScoped
public class TaskPage extends TaskForm {

    private static final long serialVersionUID = 1L;

    /** What one can do; the names are those in the address and in the messages. */
    public enum Act {
        DONE,
        POSTPONE,
        HAND_OVER,
        WITHDRAW,
        CHANGE;

        public String getName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    private TaskService tasks;

    @Inject
    private Screen screen;

    private String id;
    private String back;
    private long version;
    private Act act;
    private transient TaskDetail detail;
    private transient List<OwnerChoice> owners;

    /** Reads the task before anything is drawn, so that a stranger gets an answer with the right status. */
    public void open() {
        id = screen.parameter("id");
        back = screen.parameter("back");
        version = getTask().row().version();
        act = getActs().stream()
                .filter(possible -> possible.getName().equals(screen.parameter("do")))
                .findFirst()
                .orElse(null);
        if (act == Act.CHANGE) {
            title = getTask().row().title();
            description = getTask().description();
            owner = getTask().row().owner();
            dueOn = getTask().row().dueOn();
        }
    }

    public TaskDetail getTask() {
        if (detail == null) {
            detail = tasks.detail(id);
        }
        return detail;
    }

    /** The school year in which it was made. */
    public SchoolYear getSchoolYear() {
        return SchoolYear.of(Day.of(getTask().createdAt()));
    }

    /** What the caller can do with the task as it stands. */
    public List<Act> getActs() {
        return List.of(Act.values()).stream().filter(this::isPossible).toList();
    }

    private boolean isPossible(Act candidate) {
        TaskDetail task = getTask();
        return task.row().isOpen() && (candidate == Act.CHANGE ? task.mayChange() : task.mayAct());
    }

    /** Whether what was done can be turned back. */
    public boolean isReopenable() {
        return !getTask().row().isOpen() && getTask().mayAct();
    }

    /** Whether the form is for one of these. */
    public boolean doing(String... names) {
        return act != null && List.of(names).contains(act.getName());
    }

    public void save() {
        carryOut(
                () -> {
                    switch (act) {
                        case DONE -> tasks.done(id, version, note);
                        case POSTPONE -> tasks.postpone(id, version, dueOn, reason);
                        case HAND_OVER -> tasks.handOver(id, version, owner, note);
                        case WITHDRAW -> tasks.withdraw(id, version, reason);
                        case CHANGE -> tasks.change(id, version, title, description, owner, dueOn);
                    }
                },
                "task.saved." + act.getName());
    }

    public void reopen() {
        carryOut(() -> tasks.reopen(id, version), "task.saved.reopen");
    }

    private void carryOut(Runnable step, String notice) {
        try {
            step.run();
        } catch (Stale e) {
            // what was typed stays; the task below is how it stands now
            detail = null;
            version = getTask().row().version();
            screen.problem(null, "task.stale");
            return;
        }
        screen.notice(notice);
        // who handed it over may see it no longer
        screen.go(act == Act.HAND_OVER && back == null ? "/task/tasks.xhtml" : getBack());
    }

    /** Where the task stands, and where one came from. */
    public String getAddress() {
        return "/task/task.xhtml?id=" + id + Back.query(back).replace('?', '&');
    }

    /** Where one came from, for who is done with it: the page that led here, or the task itself. */
    public String getBack() {
        return back == null ? getAddress() : Back.safe(back);
    }

    /** Who can take it on; and who has it, who may have left since, or be nobody of whom the reader may know any more. */
    public List<OwnerChoice> getOwners() {
        if (owners == null) {
            TaskRow row = getTask().row();
            owners = new ArrayList<>(tasks.owners(row.partnershipId()));
            if (row.owner() != null
                    && owners.stream().noneMatch(choice -> choice.key().equals(row.owner()))) {
                owners.add(new OwnerChoice(
                        row.organisationId(), row.organisationName(), null, row.ownerId(), row.ownerName(), null));
            }
        }
        return owners;
    }

    public Act getAct() {
        return act;
    }
}
