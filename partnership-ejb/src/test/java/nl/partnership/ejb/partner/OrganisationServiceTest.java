package nl.partnership.ejb.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.account.SignInService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationServiceTest extends ServiceTest {

    private final Town town = new Town();
    private Caller administrator;

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        administrator = town.caller("beheer");
    }

    @Test
    void there_is_one_board() {
        assertEquals(
                "Stichting Onderwijs Proefstad",
                as(administrator, () -> organisations().board()).orElseThrow().name());
        assertRefused(
                null, "partner.organisation.oneBoard", () -> organisations().addBoard("Nog een", "Nog"));
    }

    @Test
    void a_school_belongs_to_the_board() {
        String id = as(administrator, () -> organisations().addSchool("OBS De Eik", "De Eik"));
        OrganisationRow school = get(id);
        assertEquals(OrganisationRow.Kind.SCHOOL, school.kind());
        assertEquals(
                1,
                as(administrator, () -> organisations().list("de eik", 0, 10)).size());
    }

    @Test
    void a_name_is_taken_once_whatever_the_case() {
        assertRefused("name", "partner.organisation.nameTaken", () -> organisations()
                .addPartner(OrganisationType.POLICE, "politie PROEF", "P"));
        OrganisationRow police = get(town.police.getId());
        as(administrator, () -> organisations().rename(police.id(), police.version(), "Politie proef", "Politie"));
        assertEquals("Politie proef", get(police.id()).name());
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        assertRefused("name", "base.text.required", () -> organisations().addSchool(" ", "De Eik"));
        assertRefused("shortName", "base.text.required", () -> organisations().addSchool("De Eik", null));
        assertRefused("shortName", "base.text.tooLong", () -> organisations().addSchool("De Eik", "x".repeat(41)));
        assertRefused(
                "kind", "partner.organisation.noKind", () -> organisations().addPartner(null, "Iets", "Iets"));
    }

    @Test
    void the_people_of_a_closed_organisation_are_out_until_it_is_opened_again() {
        OrganisationRow police = get(town.police.getId());
        assertEquals(2L, as(administrator, () -> organisations().people(police.id())));
        as(administrator, () -> organisations().close(police.id(), police.version()));
        assertTrue(get(police.id()).closed());
        assertFalse(canAct("jeugdagent"));
        as(administrator, () -> organisations()
                .reopen(police.id(), get(police.id()).version()));
        assertTrue(canAct("jeugdagent"));
    }

    @Test
    void the_board_stays_open() {
        OrganisationRow board = get(town.board.getId());
        assertRefused(null, "partner.organisation.boardStays", () -> {
            organisations().close(board.id(), board.version());
            return null;
        });
    }

    @Test
    void of_two_who_rename_at_once_the_second_is_told() {
        OrganisationRow read = get(town.care.getId());
        as(administrator, () -> organisations().rename(read.id(), read.version(), "Jeugdhulp Oost", "Jeugdhulp"));
        assertThrows(
                Stale.class,
                () -> as(administrator, () -> organisations().rename(read.id(), read.version(), "Iets", "Iets")));
        assertEquals("Jeugdhulp Oost", get(read.id()).name());
    }

    @Test
    void the_list_searches_pages_and_takes_signs_as_they_are() {
        assertEquals(7L, as(administrator, () -> organisations().count(null)));
        assertEquals(
                List.of("Gemeente Proefstad", "Jeugdhulp Proef"),
                as(administrator, () -> organisations().list("", 0, 2)).stream()
                        .map(OrganisationRow::name)
                        .toList());
        assertEquals(0L, as(administrator, () -> organisations().count("%_!")));
    }

    @Test
    void only_an_administrator_sets_up() {
        for (String user : List.of("coordinator", "bestuurder", "fg", "jeugdagent")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> organisations().list(null, 0, 10)));
        }
        assertThrows(NotFound.class, () -> get("no-such-id"));
    }

    private boolean canAct(String user) {
        String account = town.account(user).getId();
        String membership = town.membership(user).getId();
        SignInService signIn = bean(SignInService.class);
        return as(Caller.PORTAL, () -> signIn.caller(signIn.begin(account, ""), membership))
                .isPresent();
    }

    private void assertRefused(String field, String key, Callable<?> request) {
        RuleViolation violation = assertThrows(RuleViolation.class, () -> as(administrator, request));
        assertEquals(key, violation.key());
        assertEquals(field, violation.field());
    }

    private OrganisationRow get(String id) {
        return as(administrator, () -> organisations().get(id));
    }

    private OrganisationService organisations() {
        return bean(OrganisationService.class);
    }
}
