package nl.partnership.ejb.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.account.feed.CalendarSource;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** The days on which open tasks of the caller are due, for the own calendar. */
@ApplicationScoped
public class TaskDays implements CalendarSource {

    @Inject
    private VisibleTasks tasks;

    @Inject
    private CurrentCaller current;

    @Override
    public List<Entry> entries(LocalDate from, LocalDate until, int most) {
        Caller caller = current.get();
        return tasks
                .open(
                        VisibleTasks.OWN + " and t.dueOn >= :from and t.dueOn <= :until",
                        Map.of("me", caller.personId(), "mine", caller.organisationId(), "from", from, "until", until),
                        most)
                .stream()
                .map(task -> Entry.task(task.id(), task.version(), task.dueOn()))
                .toList();
    }
}
