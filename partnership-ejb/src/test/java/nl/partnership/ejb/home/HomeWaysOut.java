package nl.partnership.ejb.home;

import static nl.partnership.ejb.base.WayOut.holds;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.task.TaskCensus;
import nl.partnership.ejb.task.TaskReminderService;

/** Of the youth officer: tasks of all rooms together, counted. */
class HomeWaysOut extends Table implements WaysOut {

    private static final String OFFICER = "jeugdagent";

    HomeWaysOut(Town town) {
        super(town);
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "ConditionService",
                "nothing of people and their records: counts, moments and names of work",
                "SetUpService",
                "whether something is there, not what",
                "DatesService",
                "what the lists of the rooms let out, each of which is tried in its room");
    }

    @Override
    public List<WayOut> ways() {
        Callable<?> schools = () -> bean(HomeService.class).schools();
        Callable<?> week = this::weeklyMail;
        return List.of(
                counted("SCHOOL", "HomeService.schools", schools, "tasks=1,"),
                counted("SCHOOL", "mail of the week", week, "een open taak"),
                counted("YOUTH_CARE", "mail of the week", week, "2 open taken"));
    }

    /** @param less what stands there when those of this writer are gone */
    private static WayOut counted(String writer, String way, Callable<?> look, String less) {
        return new WayOut(
                TaskCensus.TASK,
                "more than " + less,
                List.of(writer),
                way,
                List.of(OFFICER),
                look,
                Predicate.not(holds(less)));
    }

    /** The weekly mail as it would be written now; empty when there is nothing to write. */
    private String weeklyMail() {
        inDatabase(em -> {
            em.createQuery("delete from TaskReminder r").executeUpdate();
            em.createQuery("delete from OutboxMail m").executeUpdate();
        });
        String account = town.account(OFFICER).getId();
        as(Caller.PORTAL, () -> bean(TaskReminderService.class).remindOfThisWeek(account));
        return mailTo(OFFICER).stream().map(OutboxMail::getBody).findFirst().orElse("");
    }
}
