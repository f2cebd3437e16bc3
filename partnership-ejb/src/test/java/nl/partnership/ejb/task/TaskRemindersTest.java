package nl.partnership.ejb.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestNode;
import nl.partnership.ejb.base.TestVisibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaskRemindersTest extends TaskRoomTest {

    @AfterEach
    void becomeTheFirstNode() {
        TestNode.become("one");
    }

    @Test
    void on_its_day_a_task_is_announced_to_its_owner_without_a_word_about_it() {
        create("coordinator", task("Geheime zaak").by("jeugdagent").due(DUE));
        today(DUE.minusDays(1));
        assertTrue(mails().isEmpty());
        today(DUE);

        OutboxMail mail = only();
        assertEquals("jeugdagent@proef.example", mail.getRecipient());
        assertEquals("Vandaag staat er een taak voor u klaar", mail.getSubject());
        assertTrue(mail.getBody().contains("Vandaag is een taak van u aan de beurt."), mail.getBody());
        assertTrue(mail.getBody().contains("http://localhost:8080/task/tasks.xhtml"), mail.getBody());
        assertTrue(mail.getBody().contains("http://localhost:8080/account/preferences.xhtml"), mail.getBody());
        assertFalse((mail.getSubject() + mail.getBody()).contains("Geheime"));
    }

    @Test
    void several_tasks_on_a_day_make_one_mail_and_the_timer_may_run_again() {
        create("coordinator", task("Een").by("jeugdagent").due(DUE));
        create("coordinator", task("Twee").by("jeugdagent").due(DUE));
        create("coordinator", task("Drie").by("zorg").due(DUE));
        today(DUE);
        today(DUE);
        assertEquals(
                List.of("jeugdagent@proef.example", "zorg@proef.example"),
                mails().stream().map(OutboxMail::getRecipient).toList());
        assertTrue(mails().get(0).getBody().contains("Vandaag zijn 2 taken van u aan de beurt."));
    }

    @Test
    void on_two_nodes_that_both_think_it_is_their_turn_the_mail_goes_once() throws Exception {
        create("coordinator", task("Een").by("jeugdagent").due(DUE));
        TestClock.set(DUE.atTime(7, 0));
        String account = town.account("jeugdagent").getId();
        Nodes.atOnce(3, () -> {
            try {
                as(Caller.PORTAL, () -> bean(TaskReminderService.class).remindOfToday(account));
            } catch (RuntimeException e) {
                // another node was first
                return false;
            }
            return true;
        });
        assertEquals(1, mails().size());
    }

    @Test
    void who_switched_it_off_gets_none() {
        create("coordinator", task("Een").by("jeugdagent").due(DUE));
        change("jeugdagent", account -> account.setTaskMail(false));
        today(DUE);
        assertTrue(mails().isEmpty());
    }

    @Test
    void who_is_blocked_or_left_gets_none() {
        create("coordinator", task("Een").by("jeugdagent").due(DUE));
        create("coordinator", task("Twee").by("jeugdhulp").due(DUE));
        change("jeugdagent", Account::block);
        inDatabase(em -> em.merge(town.membership("jeugdhulp")).endBefore(DUE));
        today(DUE);
        assertTrue(mails().isEmpty());
    }

    @Test
    void a_task_that_somebody_may_no_longer_see_is_not_announced() {
        create("coordinator", task("Een").by("jeugdagent").due(DUE));
        TestVisibility.set((author, viewer) -> false);
        today(DUE);
        monday();
        assertTrue(mails().isEmpty());
    }

    @Test
    void a_task_that_is_done_before_its_reminder_leaves_is_not_announced() {
        String id = create("coordinator", task("Een").by("jeugdagent").due(DUE));
        today(DUE);
        act("jeugdagent", service -> service.done(id, version(id), "Klaar"));
        assertTrue(leaving().isEmpty());
        assertTrue(mails().isEmpty());
    }

    @Test
    void a_reminder_with_a_wrong_number_gives_way_to_the_right_one_of_the_next_hour() {
        String done = create("coordinator", task("Een").by("jeugdagent").due(DUE));
        create("coordinator", task("Twee").by("jeugdagent").due(DUE));
        today(DUE);
        act("jeugdagent", service -> service.done(done, version(done), "Klaar"));
        assertTrue(leaving().isEmpty());
        TestClock.advance(Duration.ofHours(1));
        as(Caller.PORTAL, () -> bean(TaskReminders.class).remindOfToday());
        List<OutboxMail> sent = leaving();
        assertEquals(1, sent.size());
        assertTrue(sent.get(0).getBody().contains("Vandaag is een taak van u aan de beurt."));
    }

    @Test
    void a_reminder_of_today_does_not_leave_tomorrow_nor_after_the_role_ended() {
        create("coordinator", task("Een").by("jeugdagent").due(DUE));
        create("coordinator", task("Twee").by("zorg").due(DUE));
        today(DUE);
        change("zorg", Account::block);
        TestClock.set(DUE.plusDays(1).atTime(6, 0));
        assertTrue(leaving().isEmpty());
    }

    /** The mail server was away since yesterday. */
    @Test
    void a_reminder_of_yesterday_that_still_waits_makes_none_of_today_come_twice() {
        create("coordinator", task("Een").by("jeugdagent").due(DUE));
        create("coordinator", task("Twee").by("jeugdagent").due(DUE.plusDays(1)));
        today(DUE);
        today(DUE.plusDays(1));
        assertEquals(1, leaving().size());
        TestClock.advance(Duration.ofHours(1));
        asTimer(TaskReminders::remindOfToday);
        assertEquals(List.of(), leaving());
    }

    @Test
    void an_overview_of_last_week_that_still_waits_makes_none_of_this_week_come_twice() {
        create("coordinator", task("Te laat").by("jeugdagent").due(TODAY));
        monday();
        TestClock.set(TODAY.plusWeeks(2).atTime(7, 0));
        asTimer(TaskReminders::remindOfThisWeek);
        assertEquals(1, leaving().size());
        TestClock.advance(Duration.ofHours(1));
        asTimer(TaskReminders::remindOfThisWeek);
        assertEquals(List.of(), leaving());
    }

    @Test
    void what_is_done_or_postponed_is_not_announced() {
        String done = create("coordinator", task("Een").by("jeugdagent").due(DUE));
        String later = create("coordinator", task("Twee").by("jeugdagent").due(DUE));
        act("jeugdagent", service -> service.done(done, version(done), "Klaar"));
        act("jeugdagent", service -> service.postpone(later, version(later), DUE.plusDays(1), "Druk"));
        today(DUE);
        assertTrue(mails().isEmpty());
        today(DUE.plusDays(1));
        assertEquals(1, mails().size());
    }

    @Test
    void on_monday_everyone_with_open_tasks_gets_one_overview() {
        create("coordinator", task("Te laat").by("jeugdagent").due(TODAY));
        create("coordinator", task("Nog niet").by("jeugdagent").due(DUE.plusDays(10)));
        create("coordinator", task("Zonder dag").by("zorg"));
        change("zorg", account -> account.setLanguage("en"));
        monday();
        monday();
        assertEquals(2, mails().size());
        assertTrue(mails().get(0).getBody().contains("U hebt 2 open taken. Daarvan is er een te laat."));
        assertEquals("Your tasks this week", mails().get(1).getSubject());
        assertTrue(mails().get(1).getBody().contains("You have one open task. See them all here:"));
    }

    @Test
    void who_switched_the_overview_off_gets_none() {
        create("coordinator", task("Te laat").by("jeugdagent").due(TODAY));
        change("jeugdagent", account -> account.setWeeklyDigest(false));
        monday();
        assertTrue(mails().isEmpty());
    }

    private void today(LocalDate day) {
        TestClock.set(day.atTime(7, 0));
        asTimer(TaskReminders::remindOfToday);
    }

    private void monday() {
        TestClock.set(TODAY.plusWeeks(1).atTime(7, 0));
        asTimer(TaskReminders::remindOfThisWeek);
    }

    private void asTimer(Consumer<TaskReminders> timer) {
        as(Caller.NOBODY, () -> timer.accept(bean(TaskReminders.class)));
    }

    private void change(String user, Consumer<Account> step) {
        inDatabase(em -> step.accept(em.find(Account.class, town.account(user).getId())));
    }

    private OutboxMail only() {
        assertEquals(1, mails().size());
        return mails().get(0);
    }

    private List<OutboxMail> mails() {
        return database(em -> em.createQuery("select m from OutboxMail m order by m.recipient", OutboxMail.class)
                .getResultList());
    }
}
