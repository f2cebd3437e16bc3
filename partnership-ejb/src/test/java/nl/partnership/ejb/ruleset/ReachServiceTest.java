package nl.partnership.ejb.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.task.TaskCensus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReachServiceTest extends ServiceTest {

    private static final Party YOUTH_OFFICER = new Party(OrganisationType.POLICE, "YOUTH_OFFICER");
    private static final Party MENTOR = new Party(OrganisationType.SCHOOL, "MENTOR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private ReachView look(String user, Organisation owner, Party viewer, boolean same, LocalDate day) {
        return as(town.caller(user), () -> bean(ReachService.class).look(owner.getId(), viewer, same, day));
    }

    private List<String> owners(String user) {
        return as(town.caller(user), () -> bean(ReachService.class).owners()).stream()
                .map(ReachService.Owner::name)
                .toList();
    }

    @Test
    void a_partner_asks_about_its_own_records_and_no_others() {
        assertEquals(List.of("Politie Proef"), owners("jeugdagent"));
        assertEquals(1, look("jeugdagent", town.police, MENTOR, false, TODAY).version());
        for (Organisation other : List.of(town.bridge, town.care, town.elsewhere)) {
            assertThrows(NotFound.class, () -> look("jeugdagent", other, MENTOR, false, TODAY));
        }
    }

    @Test
    void a_school_asks_about_its_own_records_and_those_of_its_partners() {
        assertEquals(
                List.of(
                        "Scholengemeenschap De Brug",
                        "Gemeente Proefstad",
                        "Jeugdhulp Proef",
                        "Politie Proef",
                        "Welzijn Proef"),
                owners("coordinator"));
        assertThrows(NotFound.class, () -> look("coordinator", town.linden, YOUTH_OFFICER, false, TODAY));
        assertThrows(NotFound.class, () -> look("coordinator", town.elsewhere, YOUTH_OFFICER, false, TODAY));
    }

    @Test
    void the_board_and_its_officer_ask_about_all_their_schools_and_partners() {
        for (String user : List.of("bestuurder", "fg")) {
            assertTrue(
                    owners(user).containsAll(List.of("Scholengemeenschap De Brug", "OBS De Linde", "Politie Proef")));
        }
        assertThrows(NotAllowed.class, () -> owners("beheer"));
    }

    @Test
    void it_says_what_could_be_told_and_which_records_show() {
        ReachView view = look("coordinator", town.bridge, YOUTH_OFFICER, false, TODAY);
        assertTrue(view.reach().openings().stream()
                .anyMatch(opening -> opening.category().equals("INCIDENT_FACTS")
                        && opening.ground().outcome() == Outcome.CONDITIONAL));
        ReachView.Sight answers = view.records().stream()
                .filter(sight -> sight.kind() == CardCensus.CONVERSATION)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("R04"), answers.rules());
        assertTrue(answers.authors().contains(MENTOR));
    }

    @Test
    void answers_and_tasks_are_the_schools_and_not_a_partners() {
        List<RecordKind> kinds = look("jeugdagent", town.police, MENTOR, false, TODAY).records().stream()
                .map(ReachView.Sight::kind)
                .toList();
        assertTrue(kinds.containsAll(List.of(CardCensus.PREPARATION, ContactCensus.CONTACT_POINT)), kinds::toString);
        assertFalse(kinds.contains(CardCensus.CONVERSATION), kinds::toString);
        assertFalse(kinds.contains(TaskCensus.TASK), kinds::toString);
    }

    @Test
    void within_one_organisation_other_rules_hold_and_roles_decide_on_records() {
        ReachView view = look("coordinator", town.bridge, MENTOR, true, TODAY);
        assertTrue(view.reach().openings().stream()
                .anyMatch(opening -> opening.category().equals("MEDICAL")));
        assertEquals(List.of(), view.records());
    }

    @Test
    void on_a_day_without_a_rule_set_there_is_nothing() {
        ReachView view = look("coordinator", town.bridge, YOUTH_OFFICER, false, LocalDate.of(2026, 7, 31));
        assertNull(view.version());
        assertEquals(List.of(), view.reach().openings());
        assertEquals(19, view.reach().closed().size());
    }

    @Test
    void a_day_to_come_and_a_party_that_cannot_be_are_refused() {
        assertEquals(
                "day",
                assertThrows(
                                RuleViolation.class,
                                () -> look("coordinator", town.bridge, MENTOR, true, TODAY.plusDays(1)))
                        .field());
        assertEquals(
                "viewer",
                assertThrows(RuleViolation.class, () -> look("coordinator", town.police, MENTOR, true, TODAY))
                        .field());
        Party nobody = new Party(OrganisationType.SCHOOL, "CARE_STAFF");
        assertThrows(RuleViolation.class, () -> look("coordinator", town.bridge, nobody, false, TODAY));
    }
}
