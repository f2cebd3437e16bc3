package nl.partnership.ejb.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.MandateService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.sharing.Asking;
import nl.partnership.ejb.sharing.CheckService;
import nl.partnership.ejb.sharing.DecisionService;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndorsementServiceTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        List.of("wijkagent", "vreemde", "gemeente").forEach(this::mandate);
    }

    private void mandate(String user) {
        LocalDate today = LocalDate.of(2026, 11, 9);
        as(town.caller("beheer"), () -> bean(MandateService.class)
                .give(
                        town.membership(user).getId(),
                        new Mandate.Terms(MandatePurpose.RULES, "teamchef", today, today, today.plusDays(90))));
    }

    private EndorsementService service() {
        return bean(EndorsementService.class);
    }

    private EndorsementView own(String user) {
        return as(town.caller(user), () -> service().own().orElseThrow());
    }

    @Test
    void a_partner_reads_the_rules_under_which_it_sends() {
        List<String> rules =
                own("wijkagent").rules().stream().map(one -> one.rule().id()).toList();
        assertTrue(rules.containsAll(List.of("H1", "R01", "R37", "R43")), rules.toString());
        assertFalse(rules.contains("R05") || rules.contains("H3"), rules.toString());
        assertFalse(own("wijkagent").isEndorsed());
    }

    @Test
    void whoever_endorsed_did_so_for_all_of_their_organisation_and_for_no_other() {
        as(town.caller("wijkagent"), () -> service().endorse(1));
        assertEquals("Wijkagent Proef", own("jeugdagent").by());
        assertFalse(own("jeugdhulp").isEndorsed());
    }

    /** Whether the answer to somebody who wants to share says that it is built on a proposal. */
    private boolean proposal(String user, Party receiver, Organisation organisation, String category, String purpose) {
        Asking asking = new Asking(
                receiver, organisation.getId(), List.of(category), purpose, Scope.ITEM, null, null, null, Map.of());
        return as(town.caller(user), () -> bean(DecisionService.class).preview(asking))
                .proposal();
    }

    @Test
    void an_answer_says_that_it_is_built_on_a_proposal_until_the_sender_endorsed_the_rules() {
        Party leader = new Party(OrganisationType.SCHOOL, "SCHOOL_LEADER");
        assertTrue(proposal("jeugdagent", leader, town.bridge, "POLICE_DATA", "INCIDENT_HANDLING"));
        as(town.caller("wijkagent"), () -> service().endorse(1));
        assertFalse(proposal("jeugdagent", leader, town.bridge, "POLICE_DATA", "INCIDENT_HANDLING"));
        assertTrue(proposal("jeugdhulp", leader, town.bridge, "GROUP_SIGNAL", "PREVENTION"));
    }

    /** The same of a check. */
    private boolean proposalOfCheck(String user, String sender) {
        SharingRequest request = new SharingRequest(
                Vocabulary.shipped().party(sender).orElseThrow(),
                new Party(OrganisationType.SCHOOL, "SCHOOL_LEADER"),
                Relation.OTHER_ORGANISATION,
                List.of("GROUP_SIGNAL"),
                "PREVENTION",
                Scope.ITEM,
                null);
        return as(town.caller(user), () -> bean(CheckService.class).check(request, Facts.NONE))
                .proposal();
    }

    @Test
    void a_check_says_so_too_and_for_a_sender_without_an_organisation_until_all_of_its_kind_endorsed() {
        assertTrue(proposalOfCheck("jeugdagent", "POLICE:YOUTH_OFFICER"));
        assertTrue(proposalOfCheck("fg", "POLICE:YOUTH_OFFICER"));
        as(town.caller("wijkagent"), () -> service().endorse(1));
        assertFalse(proposalOfCheck("jeugdagent", "POLICE:YOUTH_OFFICER"));
        assertTrue(proposalOfCheck("fg", "POLICE:YOUTH_OFFICER"));
        as(town.caller("vreemde"), () -> service().endorse(1));
        assertFalse(proposalOfCheck("beheer", "POLICE:YOUTH_OFFICER"));
        assertTrue(proposalOfCheck("fg", "YOUTH_CARE:YOUTH_CARE_WORKER"));
        assertFalse(proposalOfCheck("fg", "SCHOOL:MENTOR"));
    }

    @Test
    void what_a_school_answers_for_through_its_board_and_what_no_rule_speaks_of_is_no_proposal() {
        Party officer = new Party(OrganisationType.POLICE, "YOUTH_OFFICER");
        assertFalse(proposal("coordinator", officer, town.police, "GROUP_SIGNAL", "PREVENTION"));
        Party mentor = new Party(OrganisationType.SCHOOL, "MENTOR");
        assertFalse(proposal("jeugdagent", mentor, town.bridge, "PERFORMANCE", "PREVENTION"));
    }

    @Test
    void whoever_endorses_has_a_mandate_to_do_so() {
        RuleViolation violation = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("jongerenwerk"), () -> service().endorse(1)));
        assertEquals("ruleset.endorsement.noMandate", violation.key());
        assertFalse(own("jongerenwerk").mayEndorse());
        assertFalse(own("jongerenwerk").isEndorsed());
    }

    @Test
    void one_of_before_there_were_mandates_stays_and_says_so() {
        as(town.caller("gemeente"), () -> service().endorse(1));
        assertTrue(own("gemeente").mandated());
        inDatabase(em ->
                em.createQuery("update Endorsement e set e.mandated = false").executeUpdate());
        assertTrue(own("gemeente").isEndorsed());
        assertFalse(own("gemeente").mandated());
    }

    @Test
    void an_endorsement_is_given_once_and_can_be_taken_back() {
        as(town.caller("gemeente"), () -> service().endorse(1));
        as(town.caller("gemeente"), () -> service().endorse(1));
        as(town.caller("gemeente"), () -> service().withdraw(1));
        assertFalse(own("gemeente").isEndorsed());
        as(town.caller("gemeente"), () -> service().withdraw(1));
    }

    @Test
    void those_who_bring_rules_into_force_see_how_far_each_partner_is() {
        as(town.caller("gemeente"), () -> service().endorse(1));
        List<String> partners = as(town.caller("bestuurder"), () -> service().partners(1)).stream()
                .map(one -> one.organisation() + " " + one.by())
                .toList();
        assertEquals(List.of("Gemeente Gemeente Proef", "Jeugdhulp null", "Politie null", "Welzijn null"), partners);
    }

    @Test
    void a_draft_is_endorsed_by_nobody_and_a_school_endorses_nothing() {
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("gemeente"), () -> service().endorse(2)));
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("coordinator"), () -> service().endorse(1)));
    }

    @Test
    void who_may_not_endorse_lays_the_rules_before_who_may_and_a_school_records_what_came_back_on_paper() {
        LocalDate today = LocalDate.of(2026, 11, 9);
        as(town.caller("jeugdhulp"), () -> papers().submit(1, "teammanager"));
        as(town.caller("jeugdhulp"), () -> papers().submit(1, "directeur"));
        assertEquals("directeur", own("jeugdhulp").laid().function());
        assertEquals(
                1,
                as(town.caller("jeugdhulp"), () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 0, 20))
                        .total());
        EndorsementView.Here here = here("Jeugdhulp");
        assertEquals("directeur", here.laid().function());
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator2"), () -> papers().recordPaper(
                                1, town.care.getId(), "directeur", today)));
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("jeugdagent"), () -> papers().recordPaper(
                                1, town.care.getId(), "directeur", today)));
        as(town.caller("coordinator"), () -> papers().recordPaper(1, town.care.getId(), "directeur", today));
        assertEquals("directeur", own("jeugdhulp").by());
        assertEquals(today, here("Jeugdhulp").paper().day());
        assertTrue(here("Jeugdhulp").endorsed());
        assertEquals(
                0,
                as(town.caller("jeugdhulp"), () -> bean(TaskListService.class).mine(TaskFilter.OPEN, 0, 20))
                        .total());
        assertThrows(RuleViolation.class, () -> as(town.caller("jeugdhulp"), () -> papers().submit(1, "directeur")));
    }

    private EndorsementPaperService papers() {
        return bean(EndorsementPaperService.class);
    }

    private EndorsementView.Here here(String partner) {
        return as(town.caller("coordinator"), () -> papers().here()).stream()
                .filter(one -> one.organisation().equals(partner))
                .findFirst()
                .orElseThrow();
    }
}
