package nl.partnership.ejb.partner.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.MembershipService;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coordinator of De Brug leaves on Friday, and the care coordinator takes over. */
class HandoverServiceTest extends Table {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 13);

    private String conversation;
    private String task;

    @BeforeEach
    void hangOnTheCoordinator() {
        conversation = planned();
        task = as(town.caller("leider"), () -> bean(TaskService.class)
                .create(new NewTask(
                        town.bridgePartnership.getId(),
                        "Het rooster maken",
                        null,
                        town.owner("coordinator"),
                        LocalDate.of(2026, 11, 20),
                        TaskSubject.NONE,
                        Set.of())));
        inDatabase(em -> {
            Person leaving = em.find(Person.class, town.person("coordinator").getId());
            em.find(Membership.class, town.membership("leider").getId()).setDeputy(leaving);
            em.find(Membership.class, town.membership("zorg").getId()).setDeputy(leaving);
            em.find(Membership.class, town.membership("jeugdagent").getId())
                    .grant(LocalDate.of(2026, 8, 1), LocalDate.of(2027, 7, 31), leaving);
        });
    }

    private HandoverService service() {
        return bean(HandoverService.class);
    }

    private void ask(String successor) {
        as(town.caller("coordinator"), () -> service()
                .ask(town.membership(successor).getId(), LAST));
    }

    private HandoverView own() {
        return as(town.caller("coordinator"), () -> service().own());
    }

    private void confirm() {
        HandoverView asked = own();
        as(town.caller("zorg"), () -> service().confirm(asked.id(), asked.version()));
    }

    private void night() {
        TestClock.advance(Duration.ofDays(5));
        as(Caller.PORTAL, () -> {
            HandoverPassingService passing = bean(HandoverPassingService.class);
            passing.due("", 10).forEach(passing::pass);
        });
    }

    private List<String> ties() {
        return own().ties().stream().map(Sentence::key).toList();
    }

    @Test
    void after_the_last_day_no_open_record_names_who_left() {
        assertEquals(
                List.of(
                        "conversation.ties.ahead",
                        "partner.ties.deputy",
                        "partner.ties.last",
                        "partner.ties.sponsor",
                        "task.ties.open"),
                ties());
        ask("zorg");
        confirm();
        assertTrue(ties().contains("task.ties.open"));
        night();
        assertEquals(List.of("partner.ties.last"), ties());
        assertEquals(HandoverView.State.PASSED, own().state());
        assertTrue(own().toString().contains("Zorg Proef"));
        inDatabase(em -> {
            Membership leader =
                    em.find(Membership.class, town.membership("leider").getId());
            assertEquals(town.person("zorg"), leader.getDeputy());
            Membership care = em.find(Membership.class, town.membership("zorg").getId());
            assertEquals(null, care.getDeputy());
            assertFalse(em.find(Membership.class, town.membership("coordinator").getId())
                    .isValidOn(LAST.plusDays(1)));
        });
        inDatabase(em ->
                assertEquals(town.person("zorg"), em.find(Task.class, task).getOwner()));
        assertEquals(
                1,
                as(town.caller("leider"), () -> bean(PlanService.class).planned(conversation))
                        .plan()
                        .participantIds()
                        .stream()
                        .filter(town.membership("zorg").getId()::equals)
                        .count());
    }

    @Test
    void until_the_last_day_nobody_but_the_two_sees_it() {
        ask("zorg");
        String id = own().id();
        assertTrue(as(town.caller("zorg"), () -> service().get(id)).successors().isEmpty());
        for (String user : List.of("leider", "jeugdhulp", "mentor")) {
            assertThrows(
                    NotFound.class, () -> as(town.caller(user), () -> service().get(id)));
        }
        assertTrue(as(town.caller("zorg"), () -> bean(TodoService.class).mine())
                .toString()
                .contains("partner.todo.handover"));
        confirm();
        assertFalse(as(town.caller("zorg"), () -> bean(TodoService.class).mine())
                .toString()
                .contains("partner.todo.handover"));
        inDatabase(em -> assertEquals(
                null,
                em.find(Membership.class, town.membership("coordinator").getId())
                        .getValidUntil()));
    }

    @Test
    void what_nobody_confirmed_does_not_pass_before_the_successor_does() {
        ask("zorg");
        night();
        assertEquals(HandoverView.State.ASKED, own().state());
        confirm();
        assertEquals(List.of("partner.ties.last"), ties());
    }

    @Test
    void nothing_passes_to_somebody_whose_own_role_ended_meanwhile() {
        ask("zorg");
        confirm();
        inDatabase(
                em -> em.find(Membership.class, town.membership("zorg").getId()).endBefore(LAST));
        night();
        assertEquals(HandoverView.State.CONFIRMED, own().state());
        assertTrue(ties().contains("task.ties.open"), ties().toString());
        inDatabase(em -> assertEquals(
                town.person("coordinator"), em.find(Task.class, task).getOwner()));
    }

    @Test
    void who_leaves_is_told_when_the_successor_will_not_be_there_on_the_day_after_the_last_day() {
        ask("zorg");
        confirm();
        assertFalse(isTold("coordinator"));
        as(town.caller("beheer"), () -> {
            MembershipService roles = bean(MembershipService.class);
            String successor = town.membership("zorg").getId();
            roles.end(successor, roles.get(successor).version());
        });
        assertTrue(isTold("coordinator"));
        for (String user : List.of("zorg", "leider", "jeugdhulp")) {
            assertFalse(isTold(user), user);
        }
        HandoverView off = own();
        as(town.caller("coordinator"), () -> service().withdraw(off.id(), off.version()));
        assertFalse(isTold("coordinator"));
    }

    private boolean isTold(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine())
                .toString()
                .contains("partner.todo.handover.gone");
    }

    @Test
    void only_a_colleague_who_can_lead_takes_over_from_who_leads() {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> ask("mentor"));
        assertEquals("successor partner.handover.noSuccessor", refused.field() + " " + refused.key());
        assertThrows(RuleViolation.class, () -> ask("coordinator2"));
        assertThrows(
                RuleViolation.class,
                () -> as(town.caller("coordinator"), () -> service()
                        .ask(town.membership("zorg").getId(), LAST.minusYears(1))));
    }

    @Test
    void either_takes_it_back_until_it_passed() {
        ask("zorg");
        assertThrows(RuleViolation.class, () -> ask("leider"));
        HandoverView asked = own();
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator"), () -> service().confirm(asked.id(), asked.version())));
        assertThrows(
                Stale.class, () -> as(town.caller("zorg"), () -> service().withdraw(asked.id(), asked.version() + 1)));
        as(town.caller("zorg"), () -> service().withdraw(asked.id(), asked.version()));
        ask("leider");
        HandoverView again = own();
        as(town.caller("leider"), () -> service().confirm(again.id(), again.version()));
        night();
        HandoverView passed = own();
        assertThrows(
                RuleViolation.class,
                () -> as(town.caller("leider"), () -> service().withdraw(passed.id(), passed.version())));
    }
}
