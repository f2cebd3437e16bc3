package nl.partnership.ejb.review.close;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.review.ItemChoice;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.learning.NeedService;
import nl.partnership.ejb.learning.TypedNeed;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;

/** De Brug at the end of its year; short words for what tests of its close do over and over. */
abstract class ClosingYear extends Table {

    static final LocalDateTime MAY = LocalDateTime.of(2027, 5, 10, 10, 0);

    String year() {
        return town.bridgePartnership.getId();
    }

    String task(String title) {
        return as(coordinator(), () -> bean(TaskService.class)
                .create(new NewTask(
                        year(),
                        title,
                        null,
                        town.owner("jeugdhulp"),
                        LocalDate.of(2027, 6, 1),
                        TaskSubject.NONE,
                        Set.of(town.care.getId(), town.police.getId()))));
    }

    String need(String topic) {
        return as(coordinator(), () -> bean(NeedService.class)
                .add(town.bridge.getId(), new TypedNeed(NeedKind.TRAINING, topic, List.of(), null)));
    }

    CloseView view() {
        return as(coordinator(), () -> bean(CloseYearService.class).view(year()));
    }

    void decide(CloseView.Item item, ItemChoice choice, String reason) {
        as(coordinator(), () -> bean(CloseYearService.class).decide(year(), item, choice, reason));
    }

    void lookAtAll() {
        view().themes()
                .forEach(mark -> as(coordinator(), () -> bean(CloseYearService.class)
                        .look(year(), mark.theme().code(), true)));
    }

    void close() {
        List<CloseView.Item> read = view().items();
        as(coordinator(), () -> bean(CloseYearService.class).close(year(), read, "De uitslag komt in juni."));
    }

    /** Everything that is open goes on. */
    void closeAll() {
        TestClock.set(MAY);
        lookAtAll();
        view().items().forEach(item -> decide(item, ItemChoice.CARRIED, null));
        close();
    }
}
