package nl.partnership.ejb.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.MandateService;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

class AssentServiceTest extends Agreeing {

    private PartyRow party(String user, String id, String name) {
        return view(user, id).parties().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, Runnable step) {
        assertEquals(key, assertThrows(RuleViolation.class, step::run).key());
    }

    @Test
    void one_changed_letter_after_two_of_three_assents_leaves_three_open_assents_and_the_former_version_in_force() {
        String id = agreed();
        change("coordinator", id, ofThree(TEXT + "!"));
        assent("leider", id);
        assent("jeugdagent", id);
        change("coordinator", id, ofThree(TEXT + "?"));
        AgreementView view = view("jeugdhulp", id);
        assertEquals(3, view.missing().size());
        assertEquals(TEXT, view.inForce().text());
        assertEquals(TEXT + "?", view.proposal().text());
        assertEquals(AgreementState.IN_FORCE, view.state());
        List.of("leider", "jeugdagent", "jeugdhulp").forEach(user -> assent(user, id));
        assertEquals(TEXT + "?", view("jeugdhulp", id).inForce().text());
        assertNull(view("jeugdhulp", id).proposal());
    }

    @Test
    void two_assents_at_the_same_moment_both_count() throws Exception {
        String id = proposed();
        assent("leider", id);
        String digest = view("leider", id).shown().digest();
        ConcurrentLinkedQueue<String> users = new ConcurrentLinkedQueue<>(List.of("jeugdagent", "jeugdhulp"));
        Nodes.atOnce(2, () -> {
            as(town.caller(users.remove()), () -> bean(AssentService.class).assent(id, digest));
            return null;
        });
        assertEquals(AgreementState.IN_FORCE, view("leider", id).state());
        assertTrue(view("leider", id).missing().isEmpty());
    }

    @Test
    void who_may_not_decide_assents_not_and_lays_it_before_who_may_with_a_task_for_themselves() {
        String id = proposed("coordinator", typed(TEXT, town.bridge, town.municipality));
        assertRefused("agreement.noMandate", () -> assent("gemeente", id));
        assertRefused("agreement.noMandate", () -> assent("coordinator", id));
        String digest = view("gemeente", id).shown().digest();
        as(town.caller("gemeente"), () -> bean(AssentService.class).submit(id, digest, "burgemeester"));
        PartyRow row = party("coordinator", id, "Gemeente");
        assertEquals(PartyRow.State.SUBMITTED, row.state());
        assertEquals("burgemeester", row.function());
        List<TaskRow> tasks = as(town.caller("gemeente"), () -> bean(TaskListService.class)
                        .mine(TaskFilter.OPEN, 0, 20))
                .rows();
        assertEquals(1, tasks.size());
        assertFalse(tasks.get(0).title().contains(TITLE));
        assertEquals(
                0,
                as(town.caller("jeugdagent"), () -> bean(TaskListService.class).all(TaskFilter.OPEN, 0, 20))
                        .total());
    }

    @Test
    void who_lays_it_before_somebody_again_has_one_open_task_for_it() {
        String id = proposed("coordinator", typed(TEXT, town.bridge, town.municipality));
        for (String function : List.of("burgemeester", "gemeentesecretaris")) {
            String digest = view("gemeente", id).shown().digest();
            as(town.caller("gemeente"), () -> bean(AssentService.class).submit(id, digest, function));
        }
        assertEquals("gemeentesecretaris", party("coordinator", id, "Gemeente").function());
        TaskRow task = onlyTask();
        as(town.caller("gemeente"), () -> bean(TaskService.class).done(task.id(), task.version(), "Ligt er."));
        String digest = view("gemeente", id).shown().digest();
        as(town.caller("gemeente"), () -> bean(AssentService.class).submit(id, digest, "wethouder"));
        assertNotEquals(task.id(), onlyTask().id());
    }

    @Test
    void who_laid_it_before_somebody_has_no_task_for_it_once_the_answer_is_there() {
        String id = proposed("coordinator", typed(TEXT, town.bridge, town.municipality));
        lay(id);
        String digest = view("coordinator", id).shown().digest();
        as(town.caller("coordinator"), () -> bean(AssentService.class)
                .recordPaper(id, digest, town.municipality.getId(), "burgemeester", TODAY));
        assertEquals(0, openTasks());
    }

    @Test
    void nor_when_its_organisation_is_no_party_any_more() {
        String id = proposed("coordinator", typed(TEXT, town.bridge, town.municipality, town.police));
        lay(id);
        change("coordinator", id, typed(TEXT + "!", town.bridge, town.municipality, town.police));
        assertEquals(1, openTasks());
        change("coordinator", id, typed(TEXT + "!", town.bridge, town.police));
        assertEquals(0, openTasks());
    }

    private void lay(String id) {
        String digest = view("gemeente", id).shown().digest();
        as(town.caller("gemeente"), () -> bean(AssentService.class).submit(id, digest, "burgemeester"));
        assertEquals(1, openTasks());
    }

    private long openTasks() {
        return as(town.caller("gemeente"), () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 0, 20))
                .total();
    }

    private TaskRow onlyTask() {
        List<TaskRow> tasks = as(town.caller("gemeente"), () -> bean(TaskListService.class)
                        .mine(TaskFilter.OPEN, 0, 20))
                .rows();
        assertEquals(1, tasks.size());
        return tasks.get(0);
    }

    @Test
    void what_came_on_paper_is_recorded_by_who_convenes_at_the_school_and_shown_as_such() {
        String id = proposed("coordinator", typed(TEXT, town.bridge, town.municipality));
        TestClock.advance(Duration.ofDays(3));
        LocalDate day = TODAY.plusDays(1);
        String digest = view("coordinator", id).shown().digest();
        assent("leider", id);
        as(town.caller("zorg"), () -> bean(AssentService.class)
                .recordPaper(id, digest, town.municipality.getId(), "burgemeester", day));
        PartyRow row = party("gemeente", id, "Gemeente");
        assertEquals(PartyRow.State.ON_PAPER, row.state());
        assertEquals("burgemeester", row.function());
        assertEquals(day, row.day());
        assertNull(row.person());
        assertEquals(AgreementState.IN_FORCE, view("gemeente", id).state());
        for (String user : List.of("mentor", "jeugdagent", "bestuurder")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> bean(AssentService.class)
                            .recordPaper(id, digest, town.police.getId(), "teamchef", TODAY)),
                    user);
        }
    }

    @Test
    void a_function_names_nobody() {
        String id = proposed();
        String digest = view("coordinator", id).shown().digest();
        RuleViolation violation = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("coordinator"), () -> bean(AssentService.class)
                        .recordPaper(id, digest, town.police.getId(), "Sanne de Vries", TODAY)));
        assertEquals("function", violation.field());
    }

    @Test
    void others_see_organisation_function_and_day_and_only_the_own_organisation_who_it_was() {
        String id = proposed();
        assent("jeugdagent", id);
        PartyRow others = party("coordinator", id, "Politie");
        assertEquals(PartyRow.State.ASSENTED, others.state());
        assertEquals("YOUTH_OFFICER", others.role());
        assertEquals(TODAY, others.day());
        assertNull(others.person());
        assertEquals("Jeugdagent Proef", party("jeugdagent", id, "Politie").person());
    }

    @Test
    void an_assent_is_to_the_version_that_was_read() {
        String id = proposed();
        String digest = view("jeugdagent", id).shown().digest();
        change("jeugdhulp", id, ofThree(TEXT + "!"));
        assertRefused(
                "agreement.assent.otherVersion",
                () -> as(town.caller("jeugdagent"), () -> bean(AssentService.class)
                        .assent(id, digest)));
    }

    @Test
    void a_mandate_that_was_ended_is_no_ground_on_the_next_request() {
        String id = proposed();
        assertTrue(view("jeugdagent", id).own().ground() != null);
        as(town.caller("beheer"), () -> {
            MandateService mandates = bean(MandateService.class);
            var given =
                    mandates.of(town.membership("jeugdagent").getId()).given().get(0);
            mandates.end(given.id(), given.version());
        });
        assertNull(view("jeugdagent", id).own().ground());
        assertRefused("agreement.noMandate", () -> assent("jeugdagent", id));
    }

    @Test
    void a_party_without_an_account_leaves_on_paper_and_who_convenes_records_it() {
        String id = agreed();
        String care = town.care.getId();
        as(town.caller("coordinator"), () -> bean(AssentService.class)
                .recordDeparture(id, care, "directeur", TODAY, TODAY.plusDays(3)));
        PartyRow row = party("jeugdagent", id, "Jeugdhulp");
        assertEquals(PartyRow.State.LEFT, row.state());
        assertEquals("directeur", row.function());
        assertEquals(TODAY.plusDays(3), row.day());
        assertNull(party("coordinator", id, "Jeugdhulp").person());
        assertEquals(AgreementState.IN_FORCE, view("leider", id).state());
        assertRefused(
                "agreement.over",
                () -> as(town.caller("coordinator"), () -> bean(AssentService.class)
                        .recordDeparture(id, care, "directeur", TODAY, TODAY.plusDays(3))));
        assertRefused(
                "agreement.paper.noDay",
                () -> as(town.caller("coordinator"), () -> bean(AssentService.class)
                        .recordDeparture(id, town.police.getId(), "teamchef", TODAY.plusDays(1), TODAY.plusDays(3))));
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("jeugdagent"), () -> bean(AssentService.class)
                        .recordDeparture(id, town.police.getId(), "teamchef", TODAY, TODAY)));
    }
}
