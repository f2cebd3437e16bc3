package nl.partnership.ejb.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A town with tasks; between organisations everything that was released may be seen, unless a test says otherwise. */
abstract class TaskRoomTest extends ServiceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    static final LocalDate DUE = TODAY.plusDays(14);

    final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
    }

    @AfterEach
    void realRulesAgain() {
        TestVisibility.set(null);
    }

    /** A task in the making. */
    final class Wanted {
        private final String title;
        private Partnership partnership = town.bridgePartnership;
        private String owner;
        private LocalDate due;
        private TaskSubject subject = TaskSubject.NONE;
        private final Set<String> organisations = new HashSet<>();

        private Wanted(String title) {
            this.title = title;
        }

        Wanted by(String user) {
            owner = owner(user);
            return this;
        }

        Wanted due(LocalDate day) {
            due = day;
            return this;
        }

        Wanted seenBy(Organisation organisation) {
            organisations.add(organisation.getId());
            return this;
        }

        Wanted at(Partnership other) {
            partnership = other;
            return this;
        }

        Wanted about(String conversationId) {
            subject = new TaskSubject("conversation", conversationId, "Q0.3");
            return this;
        }
    }

    Wanted task(String title) {
        return new Wanted(title);
    }

    String owner(String user) {
        return OwnerChoice.key(
                town.membership(user).getOrganisation().getId(),
                town.person(user).getId());
    }

    String create(String user, Wanted wanted) {
        NewTask task = new NewTask(
                wanted.partnership.getId(),
                wanted.title,
                null,
                wanted.owner,
                wanted.due,
                wanted.subject,
                wanted.organisations);
        return as(town.caller(user), () -> bean(TaskService.class).create(task));
    }

    void act(String user, Consumer<TaskService> step) {
        as(town.caller(user), () -> step.accept(bean(TaskService.class)));
    }

    TaskDetail detail(String user, String id) {
        return as(town.caller(user), () -> bean(TaskService.class).detail(id));
    }

    Listed<TaskRow> mine(String user) {
        return as(town.caller(user), () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 0, 20));
    }

    Listed<TaskRow> all(String user) {
        return as(town.caller(user), () -> bean(TaskListService.class).all(TaskFilter.OPEN, 0, 20));
    }

    long version(String id) {
        return database(em -> em.find(Task.class, id).getVersion());
    }

    void nextDay() {
        TestClock.set(TODAY.plusDays(1).atTime(LocalTime.of(10, 0)));
    }
}
