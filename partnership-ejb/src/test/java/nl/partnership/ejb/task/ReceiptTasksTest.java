package nl.partnership.ejb.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.sharing.Asking;
import nl.partnership.ejb.sharing.DecisionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from a decision to share stands among the asker's tasks, and nowhere outside the own organisation. */
class ReceiptTasksTest extends TaskRoomTest {

    @BeforeEach
    void adopt() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private static Asking asking(
            Organisation to, String role, String purpose, String category, Affirmation informed, String justification) {
        Map<String, Affirmation> conditions = new HashMap<>(Map.of("K1", Affirmation.MET, "K6", Affirmation.MET));
        conditions.put("K2", informed);
        return new Asking(
                new Party(to.getType(), role),
                to.getId(),
                List.of(category),
                purpose,
                Scope.ITEM,
                null,
                null,
                justification,
                conditions);
    }

    private String decide(String user, Asking asking) {
        return as(town.caller(user), () -> bean(DecisionService.class).decide(asking))
                .receiptId();
    }

    private Asking absence(Affirmation informed) {
        return asking(town.municipality, "ATTENDANCE_OFFICER", "COMPULSORY_EDUCATION", "ATTENDANCE", informed, null);
    }

    private Asking danger() {
        return asking(town.police, "YOUTH_OFFICER", "ACUTE_DANGER", "SAFETY_SIGNAL", Affirmation.MET, "Er is gevaar.");
    }

    @Test
    void informing_afterwards_is_due_in_two_weeks() {
        decide("leider", absence(Affirmation.MET));
        assertEquals(0, mine("leider").total());
        String id = decide("leider", absence(new Affirmation(false, "Ouders zijn niet bereikbaar.", null)));
        TaskRow task = mine("leider").rows().get(0);
        assertEquals(TODAY.plusDays(14), task.dueOn());
        assertEquals("Informeer ouders of leerling achteraf", task.title());
        assertEquals("receipt", task.subjectKind());
        assertEquals(id, task.subjectId());
        assertEquals(town.bridgePartnership.getId(), task.partnershipId());
    }

    @Test
    void accounting_for_acute_danger_is_due_within_a_day_and_the_moment_stands_in_the_text() {
        decide("leider", danger());
        TaskRow task = mine("leider").rows().get(0);
        assertEquals(TODAY.plusDays(1), task.dueOn());
        String text = detail("leider", task.id()).description();
        assertTrue(text.contains("dinsdag 10 november om 10.00 uur"), text);
        assertFalse(text.contains("gevaar"), text);
    }

    @Test
    void a_refusal_makes_no_task() {
        decide("leider", absence(new Affirmation(false, null, null)));
        assertEquals(0, all("leider").total());
    }

    @Test
    void what_was_shared_already_two_days_ago_is_due_today() {
        as(town.caller("leider"), () -> bean(DecisionService.class)
                .alreadyShared(danger(), LocalDateTime.of(2026, 11, 7, 12, 0)));
        assertEquals(TODAY, mine("leider").rows().get(0).dueOn());
    }

    @Test
    void colleagues_see_the_task_and_nobody_of_another_organisation() {
        decide(
                "jeugdagent",
                asking(town.bridge, "SCHOOL_LEADER", "ACUTE_DANGER", "POLICE_DATA", Affirmation.MET, "Gevaar."));
        decide("leider", danger());
        String own = mine("leider").rows().get(0).id();
        assertEquals(own, detail("mentor", own).row().id());
        for (String user : List.of("jeugdagent", "gemeente", "jeugdhulp", "coordinator2", "vreemde")) {
            assertTrue(all(user).rows().stream().noneMatch(row -> row.id().equals(own)), user);
            assertThrows(NotFound.class, () -> detail(user, own), user);
        }
    }

    /** Somebody of the police shared it already with the school. */
    private void sharedPoliceData(String user) {
        as(town.caller(user), () -> bean(DecisionService.class)
                .alreadyShared(
                        asking(town.bridge, "SCHOOL_LEADER", "ACUTE_DANGER", "POLICE_DATA", Affirmation.MET, "Gevaar."),
                        LocalDateTime.of(2026, 11, 9, 9, 0)));
    }

    @Test
    void a_partners_task_is_hidden_from_the_school() {
        sharedPoliceData("jeugdagent");
        String id = mine("jeugdagent").rows().get(0).id();
        for (String user : List.of("leider", "coordinator")) {
            assertThrows(NotFound.class, () -> detail(user, id), user);
        }
    }

    @Test
    void whose_role_is_for_one_school_has_the_task_there_whatever_the_receiver() {
        sharedPoliceData("wijkagent");
        List<TaskRow> tasks = mine("wijkagent").rows();
        assertEquals(2, tasks.size());
        tasks.forEach(task -> assertEquals(town.lindenPartnership.getId(), task.partnershipId()));
    }

    @Test
    void the_task_is_handed_over_to_a_colleague_only() {
        decide("leider", danger());
        TaskRow task = mine("leider").rows().get(0);
        RuleViolation violation = assertThrows(
                RuleViolation.class,
                () -> act("leider", tasks -> tasks.handOver(task.id(), task.version(), owner("jeugdagent"), null)));
        assertEquals("task.owner.internal", violation.key());
        act("leider", tasks -> tasks.handOver(task.id(), task.version(), owner("zorg"), null));
        assertEquals(1, mine("zorg").total());
    }
}
