package nl.partnership.ejb.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskEvent;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoStoryTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    @Test
    void both_schools_look_back_on_a_year_and_are_in_the_middle_of_one() {
        build();
        assertEquals(7, conversations(ConversationStatus.CLOSED, TODAY.minusYears(2), LocalDate.of(2026, 7, 31)));
        assertEquals(1, conversations(ConversationStatus.CLOSED, LocalDate.of(2026, 8, 1), TODAY));
        assertEquals(1, conversations(ConversationStatus.OPEN, TODAY.minusDays(20), TODAY));
        assertEquals(2, conversations(ConversationStatus.PLANNED, TODAY, TODAY.plusMonths(6)));
    }

    @Test
    void own_views_are_ready_or_kept_back_or_not_ready() {
        build();
        for (Release release : Release.values()) {
            assertTrue(
                    count("select count(v) from Preparation v where v.release = ?1", release) > 0, release::toString);
        }
    }

    @Test
    void there_is_a_task_in_every_state() {
        build();
        List<Task> tasks = database(
                em -> em.createQuery("select t from Task t", Task.class).getResultList());
        assertTrue(tasks.stream().anyMatch(task -> task.daysLate(TODAY) == 3));
        assertTrue(tasks.stream().anyMatch(task -> task.isOpen() && TODAY.equals(task.getDueOn())));
        assertTrue(tasks.stream().anyMatch(task -> task.isOpen() && !task.isAgreed()));
        for (TaskEvent.Kind kind : List.of(
                TaskEvent.Kind.DONE, TaskEvent.Kind.POSTPONED, TaskEvent.Kind.HANDED_OVER, TaskEvent.Kind.WITHDRAWN)) {
            assertTrue(count("select count(e) from TaskEvent e where e.kind = ?1", kind) > 0, kind::toString);
        }
    }

    @Test
    void consents_were_given_refused_and_taken_back_and_one_covenant_soon_ends() {
        build();
        assertTrue(count("select count(c) from Consent c where c.given = ?1", true) > 0);
        assertTrue(count("select count(c) from Consent c where c.given = ?1", false) > 0);
        assertEquals(1, count("select count(w) from ConsentWithdrawal w where w.withdrawnOn < ?1", TODAY));
        assertEquals(2, count("select count(c) from Covenant c where c.validUntil >= ?1", TODAY));
        assertEquals(1, count("select count(c) from Covenant c where c.validUntil < ?1", TODAY.plusMonths(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-01", "2026-08-05", "2027-01-01", "2027-02-28", "2027-07-31"})
    void it_can_begin_on_any_day(LocalDate day) {
        TestClock.set(LocalDateTime.of(day, LocalTime.NOON));
        build();
        List<Conversation> all = database(em -> em.createQuery("select c from Conversation c", Conversation.class)
                .getResultList());
        assertEquals(11, all.size());
        all.forEach(each -> assertTrue(
                each.getPartnership().getSchoolYear().contains(each.getHeldOn()), each.getHeldOn()::toString));
    }

    @Test
    void nodes_that_start_together_on_an_empty_database_put_everything_there_once() throws Exception {
        Nodes.atOnce(
                3,
                () -> as(Caller.PORTAL, () -> {
                    bean(CardService.class).ship();
                    bean(RuleSetService.class).prepare();
                    bean(DemoService.class).fill();
                    return true;
                }));
        assertEquals(1, count("select count(c) from CardVersion c"));
        assertEquals(1, count("select count(r) from RuleSet r"));
        assertEquals(11, count("select count(c) from Conversation c"));
    }

    private void build() {
        as(Caller.PORTAL, () -> bean(CardService.class).ship());
        as(
                Caller.PORTAL,
                () -> inDatabase(em -> {
                    DemoTown town = bean(DemoTown.class);
                    town.build();
                    bean(DemoStory.class).tell(town);
                    bean(DemoRegisters.class).fill(town);
                }));
    }

    private long conversations(ConversationStatus status, LocalDate from, LocalDate until) {
        return count(
                "select count(c) from Conversation c where c.status = ?1 and c.heldOn >= ?2 and c.heldOn <= ?3",
                status,
                from,
                until);
    }

    private long count(String query, Object... parameters) {
        return database(em -> {
            var counted = em.createQuery(query, Long.class);
            for (int i = 0; i < parameters.length; i++) {
                counted.setParameter(i + 1, parameters[i]);
            }
            return counted.getSingleResult();
        });
    }
}
