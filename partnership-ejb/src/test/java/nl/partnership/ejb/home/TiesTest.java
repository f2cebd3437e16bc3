package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.MembershipService;
import nl.partnership.ejb.partner.OrganisationService;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

/** What still hangs on a role, or on an organisation, is told before it ends. */
class TiesTest extends Table {

    @Test
    void whoever_ends_a_role_is_told_what_of_every_room_hangs_on_it() {
        planned();
        task("jeugdagent");
        inDatabase(em -> {
            Membership neighbour =
                    em.find(Membership.class, town.membership("wijkagent").getId());
            neighbour.setDeputy(em.merge(town.person("jeugdagent")));
        });
        assertEquals(
                Map.of(
                        "partner.ties.last",
                        0L,
                        "partner.ties.deputy",
                        1L,
                        "task.ties.open",
                        1L,
                        "conversation.ties.ahead",
                        1L),
                ofRole("jeugdagent"));
        assertEquals(Map.of("partner.ties.last", 0L), ofRole("bestuurder"));
    }

    @Test
    void whoever_closes_an_organisation_is_told_the_same_of_it() {
        planned();
        task("jeugdagent");
        Map<String, Long> police = ofOrganisation(town.police.getId());
        assertEquals(2L, police.get("partner.ties.partnerships"));
        assertEquals(1L, police.get("task.ties.open"));
        assertEquals(1L, police.get("conversation.ties.ahead"));
        assertTrue(ofOrganisation(town.elsewhere.getId()).isEmpty());
    }

    private void task(String owner) {
        NewTask task = new NewTask(
                town.bridgePartnership.getId(),
                "Taak voor later",
                null,
                town.membership(owner).getOrganisation().getId() + ":"
                        + town.person(owner).getId(),
                DAY.plusDays(9),
                TaskSubject.NONE,
                Set.of());
        as(town.caller("coordinator"), () -> bean(TaskService.class).create(task));
    }

    private Map<String, Long> ofRole(String user) {
        return numbers(as(town.caller("beheer"), () -> bean(MembershipService.class)
                .ties(town.membership(user).getId())));
    }

    private Map<String, Long> ofOrganisation(String id) {
        return numbers(
                as(town.caller("beheer"), () -> bean(OrganisationService.class).ties(id)));
    }

    /** By key; 0 for a sentence without a number. */
    private static Map<String, Long> numbers(List<Sentence> ties) {
        return ties.stream()
                .collect(Collectors.toMap(
                        Sentence::key,
                        tie -> tie.facts().isEmpty() ? 0L : (Long) tie.facts().get(0)));
    }
}
