package nl.partnership.ejb.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.base.Time;
import org.junit.jupiter.api.Test;

/** What must be done after sharing: the same, whether one asked first or shared already. */
class AlreadySharedTest extends SharingTest {

    private static final LocalDateTime SHARED = LocalDateTime.of(2026, 11, 9, 9, 30);

    private Wanted policeData() {
        return to(town.bridge, "SCHOOL_LEADER", "ACUTE_DANGER", "POLICE_DATA").because("Er was een mes.");
    }

    private Statement alreadyShared(String user, Wanted wanted) {
        String id = as(caller(user), () -> bean(DecisionService.class).alreadyShared(wanted.asking(), SHARED));
        return receipt(user, id).said();
    }

    private static List<String> duties(Statement said) {
        return said.followUps().stream().map(Statement.Due::condition).sorted().toList();
    }

    @Test
    void the_police_that_shared_already_gets_the_task_for_its_own_decision_as_who_asked_first_does() {
        Statement shared = alreadyShared("jeugdagent", policeData());
        Statement asked = receipt(
                        "jeugdagent", decide("jeugdagent", policeData()).receiptId())
                .said();
        assertEquals(List.of("K11", "K5"), duties(shared));
        assertEquals(duties(asked), duties(shared));
        ZonedDateTime due = SHARED.atZone(Time.ZONE).plusHours(24);
        shared.followUps().forEach(duty -> assertEquals(due.toInstant(), duty.at()));
        List<String> tasks = database(em -> em.createQuery("select t.title from Task t order by t.title", String.class)
                .getResultList());
        assertEquals(
                2,
                tasks.stream()
                        .filter("Leg het besluit van de politie vast"::equals)
                        .count(),
                tasks::toString);
    }

    @Test
    void a_decision_that_was_recorded_already_is_named_by_its_reference_and_makes_no_task() {
        Statement said = alreadyShared("jeugdagent", policeData().said("K5", true, null, "besluit 12"));
        assertEquals(List.of("K11"), duties(said));
        assertEquals(
                "besluit 12", said.situation().facts().conditions().get("K5").reference());
    }

    @Test
    void what_the_rules_ask_of_a_sender_is_said_before_anything_is_chosen() {
        assertEquals(List.of("K5"), ownDuties("jeugdagent").referencesInDanger());
        assertEquals(List.of("K13"), ownDuties("jeugdhulp").referencesInDanger());
        assertEquals(List.of(), ownDuties("mentor").referencesInDanger());
        for (String bound : List.of("jeugdhulp", "vertrouwen", "wijkteam")) {
            assertTrue(ownDuties(bound).secrecy(), bound);
        }
        for (String free : List.of("mentor", "coordinator", "jeugdagent")) {
            assertFalse(ownDuties(free).secrecy(), free);
        }
    }

    private OwnDuties ownDuties(String user) {
        return as(caller(user), () -> bean(DecisionService.class).ownDuties());
    }
}
