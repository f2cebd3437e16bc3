package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.ejb.account.people.Added;
import nl.partnership.ejb.account.people.Newcomer;
import nl.partnership.ejb.account.people.NewcomerService;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.covenant.CovenantService;
import nl.partnership.ejb.covenant.CovenantTerms;
import nl.partnership.ejb.partner.OrganisationService;
import nl.partnership.ejb.partner.PartnershipService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.ruleset.RulesStanding;
import org.junit.jupiter.api.Test;

/** From an empty installation to a school that works with its partners. */
class SetUpServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();
    private final Caller administrator = town.caller("beheer");

    @Test
    void each_step_says_what_is_missing_and_who_acts_until_all_are_done() {
        inDatabase(em -> {
            em.persist(town.person("beheer"));
            em.persist(town.account("beheer"));
        });
        as(Caller.PORTAL, () -> bean(RuleSetService.class).prepare());
        assertNext("partner.setUp.organisations.board", Audience.ADMINISTRATOR);
        String board = ok(() -> bean(OrganisationService.class).addBoard("Stichting Begin", "Begin"));
        assertNext("partner.setUp.organisations.school", Audience.ADMINISTRATOR);
        String school = ok(() -> bean(OrganisationService.class).addSchool("School Begin", "School"));
        assertNext("partner.setUp.organisations.partner", Audience.ADMINISTRATOR);
        String police = ok(
                () -> bean(OrganisationService.class).addPartner(OrganisationType.POLICE, "Politie Begin", "Politie"));

        assertNext("account.setUp.officer.NOBODY", Audience.ADMINISTRATOR);
        assertEquals(RulesStanding.Step.OFFICER, standing().step());
        Added officer = add("Fenna Regel", board, "DPO", null);
        assertNext("account.setUp.officer.INVITED", Audience.DPO);
        assertEquals(RulesStanding.Step.ADVICE, standing().step());
        accept(officer);
        assertNext("account.setUp.boardMember.NOBODY", Audience.ADMINISTRATOR);
        Added member = add("Bas Tuur", board, "BOARD_MEMBER", null);
        accept(member);

        assertNext("account.setUp.partnership.start", Audience.ADMINISTRATOR);
        String partnership = ok(() -> bean(PartnershipService.class).add(school, SchoolYear.of(TODAY)));
        as(administrator, () -> bean(PartnershipService.class).addPartner(partnership, 1, Set.of(police)));
        assertNext("account.setUp.partnership.convener.NOBODY", Audience.ADMINISTRATOR);
        Added coordinator = add("Anna Begin", school, "SAFETY_COORD", null);
        assertNext("account.setUp.partnership.partner.NOBODY", Audience.ADMINISTRATOR);
        add("Piet Blauw", police, "YOUTH_OFFICER", coordinator.personId());

        assertNext("ruleset.setUp.rules.ADVICE", Audience.DPO);
        adopt(town.caller("fg"), town.caller("bestuurder"), officer, member);
        assertNext("covenant.setUp.covenant.none", Audience.BOARD);
        ok(() -> bean(CovenantService.class)
                .add(
                        new CovenantTerms(
                                "Samen veilig",
                                List.of(board, police),
                                List.of("PREVENTION"),
                                TODAY,
                                TODAY.plusYears(1),
                                TODAY.plusMonths(6)),
                        null));
        assertEquals(List.of(), look(administrator));
    }

    @Test
    void only_who_is_to_act_is_led_to_the_page_on_which_they_do() {
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> bean(RuleSetService.class).prepare());
        SetUpRow officer = look(administrator).get(1);
        assertEquals("account.setUp.officer.NOT_INVITED", officer.missing().key());
        assertEquals("/account/people.xhtml?filter=NOT_INVITED", officer.address());
        for (String user : List.of("fg", "bestuurder", "coordinator")) {
            assertNull(look(town.caller(user)).get(1).address(), user);
        }
        assertEquals("/ruleset/rule-set.xhtml", look(town.caller("fg")).get(4).address());
        assertNull(look(administrator).get(4).address());
        assertTrue(look(administrator).get(0).isDone());
    }

    @Test
    void it_is_for_those_who_act_or_wait_for_it() {
        inDatabase(town::persist);
        for (String user : List.of("mentor", "jeugdagent", "gemeente", "jeugdhulp")) {
            assertThrows(NotAllowed.class, () -> look(town.caller(user)), user);
        }
    }

    private void adopt(Caller officerRole, Caller boardRole, Added officer, Added member) {
        Caller advises = person(officerRole, officer);
        Caller adopts = person(boardRole, member);
        RuleSetRow open = as(advises, () -> bean(RuleSetService.class).open().orElseThrow());
        as(advises, () -> bean(RuleSetService.class).advise(open.id(), open.version(), true, null));
        assertNext("ruleset.setUp.rules.ADOPTION", Audience.BOARD);
        RuleSetRow advised = as(adopts, () -> bean(RuleSetService.class).open().orElseThrow());
        String seen = as(
                adopts,
                () -> bean(RuleReviewService.class).review(advised.number()).digest());
        as(adopts, () -> bean(RuleSetService.class).adopt(advised.id(), advised.version(), null, seen));
    }

    /** Somebody of this installation, in the role of somebody of the town. */
    private static Caller person(Caller role, Added added) {
        return new Caller(
                role.accountId(),
                added.personId(),
                role.name(),
                role.membershipId(),
                role.organisationId(),
                role.organisationName(),
                role.boardId(),
                role.type(),
                role.role(),
                role.language(),
                false,
                null);
    }

    private Added add(String name, String organisation, String role, String sponsor) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@begin.example";
        LocalDate until = sponsor == null ? null : TODAY.plusMonths(6);
        return ok(() ->
                bean(NewcomerService.class).add(new Newcomer(name, email, organisation, role, until, sponsor, true)));
    }

    private void accept(Added added) {
        as(Caller.NOBODY, () -> bean(PasswordDesk.class)
                .accept(added.link().replaceFirst(".*link=", ""), "vier paarden lopen links"));
    }

    private RulesStanding standing() {
        return ok(() -> bean(RuleSetService.class).standing());
    }

    private void assertNext(String text, Audience actor) {
        SetUpRow next = look(administrator).stream()
                .filter(row -> !row.isDone())
                .findFirst()
                .orElseThrow();
        assertEquals(text, next.missing().key());
        assertEquals(actor, next.actor());
    }

    private List<SetUpRow> look(Caller caller) {
        return as(caller, () -> bean(SetUpService.class).look());
    }

    private <T> T ok(Callable<T> request) {
        return as(administrator, request);
    }
}
