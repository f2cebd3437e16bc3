package nl.partnership.ejb.task;

import static nl.partnership.ejb.base.WayOut.EVERYBODY;
import static nl.partnership.ejb.base.WayOut.PARTNERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;

/** Tasks outside conversations, each with a note of another organisation in its history. */
class TaskWaysOut extends ServiceTest implements WaysOut {

    private final Town town;
    private String schools;
    private String cares;

    TaskWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public void write() {
        cares = task("jeugdhulp", "Taak van jeugdhulp", "jeugdagent");
        postpone("coordinator", cares, "Reden van school");
        schools = task("coordinator", "Taak van school", "jeugdhulp");
        postpone("jeugdhulp", schools, "Reden van jeugdhulp");
    }

    private String task(String author, String title, String owner) {
        Set<String> others = author.equals("coordinator") ? Set.of(town.police.getId()) : Set.of();
        NewTask task = new NewTask(
                town.bridgePartnership.getId(),
                title,
                null,
                town.owner(owner),
                Table.DAY.plusDays(9),
                TaskSubject.NONE,
                others);
        return as(town.caller(author), () -> bean(TaskService.class).create(task));
    }

    private void postpone(String user, String id, String reason) {
        as(town.caller(user), () -> {
            TaskService tasks = bean(TaskService.class);
            tasks.postpone(id, tasks.detail(id).row().version(), Table.DAY.plusDays(10), reason);
        });
    }

    @Override
    public Map<String, String> none() {
        return Map.of("TaskListService.schools", "names of schools with which one works");
    }

    @Override
    public List<WayOut> ways() {
        String detail = "TaskService.detail";
        List<String> officer = List.of("jeugdagent");
        Callable<?> ofSchool = () -> bean(TaskService.class).detail(schools);
        Callable<?> ofCare = () -> bean(TaskService.class).detail(cares);
        List<WayOut> ways = new ArrayList<>();
        ways.add(WayOut.of(TaskCensus.TASK, "SCHOOL", detail, EVERYBODY, ofSchool, "Taak van school"));
        ways.add(WayOut.of(TaskCensus.TASK, "YOUTH_CARE", detail, PARTNERS, ofCare, "Taak van jeugdhulp"));
        ways.add(note(List.of("YOUTH_CARE", "SCHOOL"), officer, ofCare, "Reden van school"));
        ways.add(note(List.of("SCHOOL"), List.of("jeugdhulp"), ofCare, "Reden van school"));
        ways.add(note(List.of("YOUTH_CARE", "SCHOOL"), officer, ofSchool, "Reden van jeugdhulp"));
        ways.add(note(List.of("YOUTH_CARE"), List.of("coordinator"), ofSchool, "Reden van jeugdhulp"));
        lists().forEach((way, list) ->
                ways.add(WayOut.of(TaskCensus.TASK, "YOUTH_CARE", way, officer, list, "Taak van jeugdhulp")));
        return ways;
    }

    private Map<String, Callable<?>> lists() {
        return Map.of(
                "TaskListService.mine",
                () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 0, 50),
                "TaskListService.ofMyOrganisation",
                () -> bean(TaskListService.class).ofMyOrganisation(TaskFilter.OPEN, 0, 50),
                "HomeService.todo",
                () -> bean(HomeService.class).todo(),
                "TodoService.mine",
                () -> bean(TodoService.class).mine());
    }

    private static WayOut note(List<String> writers, List<String> viewers, Callable<?> look, String words) {
        return new WayOut(
                TaskCensus.TASK, words, writers, "TaskService.detail", viewers, look, found -> ((TaskDetail) found)
                        .history()
                        .toString()
                        .contains(words));
    }

    @Override
    public List<String> words() {
        return List.of("Taak ", "Reden");
    }
}
