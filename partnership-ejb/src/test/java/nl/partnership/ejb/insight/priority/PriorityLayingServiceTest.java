package nl.partnership.ejb.insight.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.PriorityEnd;
import nl.partnership.domain.insight.VoteChoice;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
import org.junit.jupiter.api.Test;

/** Who may not say yes lays a priority before who may; who ends a role or an organisation hears what it owns. */
class PriorityLayingServiceTest extends Aiming {

    private void lay(String user, String id, String before) {
        long version = get(user, id).version();
        as(town.caller(user), () -> bean(PriorityLayingService.class).lay(id, version, before));
    }

    private String laid(String user, String id) {
        return as(town.caller(user), () -> bean(PriorityLayingService.class).laid(id))
                .map(Laid::before)
                .orElse(null);
    }

    private long tasks(String user) {
        return as(town.caller(user), () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 0, 50))
                .total();
    }

    private void paper(String id) {
        long version = get("coordinator", id).version();
        as(town.caller("coordinator"), () -> bean(PriorityVoteService.class)
                .recordPaper(id, version, town.municipality.getId(), VoteChoice.YES, null, "burgemeester", TODAY));
    }

    @Test
    void who_lays_it_before_somebody_has_a_task_until_the_answer_is_there() {
        String id = propose("Doel", null);
        assertEquals(
                "before",
                assertThrows(RuleViolation.class, () -> lay("gemeente", id, " "))
                        .field());
        lay("gemeente", id, "burgemeester");
        lay("gemeente", id, "wethouder");
        assertEquals(1, tasks("gemeente"));
        assertEquals("wethouder", laid("gemeente", id));
        assertEquals(null, laid("jeugdhulp", id));
        paper(id);
        assertEquals(0, tasks("gemeente"));
    }

    @Test
    void other_words_lie_before_nobody_and_what_is_over_is_laid_before_nobody() {
        String id = propose("Doel", null);
        long read = get("gemeente", id).version();
        lay("gemeente", id, "burgemeester");
        as(town.caller("coordinator"), () -> bean(PriorityService.class)
                .change(id, get("coordinator", id).version(), terms("Ander doel"), town.care.getId()));
        assertEquals(null, laid("gemeente", id));
        assertThrows(
                Stale.class,
                () -> as(town.caller("gemeente"), () -> bean(PriorityLayingService.class)
                        .lay(id, read, "burgemeester")));
        assertThrows(NotFound.class, () -> lay("vreemde", id, "teamchef"));
        lay("gemeente", id, "burgemeester");
        long now = get("coordinator", id).version();
        as(town.caller("coordinator"), () -> bean(PriorityService.class).end(id, now, PriorityEnd.DROPPED));
        assertEquals(0, tasks("gemeente"));
        assertThrows(RuleViolation.class, () -> lay("gemeente", id, "burgemeester"));
    }

    @Test
    void what_an_organisation_owns_is_named_when_it_closes_or_its_last_person_leaves() {
        propose("Doel", null);
        assertEquals(1, ties(town.care.getId()).size());
        assertEquals(List.of(), ties(town.police.getId()));
        Membership last = town.membership("jeugdhulp");
        assertEquals(
                "insight.ties.priorities",
                as(
                                town.caller("beheer"),
                                () -> database(em -> bean(PriorityTies.class).ofRole(last)))
                        .get(0)
                        .key());
        assertEquals(
                List.of(),
                as(
                        town.caller("beheer"),
                        () -> database(em -> bean(PriorityTies.class).ofRole(town.membership("jeugdagent")))));
    }

    private List<Sentence> ties(String organisation) {
        return as(
                town.caller("beheer"),
                () -> database(em -> bean(PriorityTies.class).ofOrganisation(organisation)));
    }
}
