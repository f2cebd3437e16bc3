package nl.partnership.ejb.account.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewcomerServiceTest extends ServiceTest {

    private static final LocalDate SUMMER = LocalDate.of(2027, 7, 31);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    @Test
    void somebody_of_the_school_has_a_role_and_a_link_at_once() {
        Added added = add(school("SAFETY_COORD", true));
        PersonView view = view(added);
        assertEquals(AccountState.INVITED, view.state());
        assertEquals("anna.begin", view.userName());
        assertEquals(
                List.of("SAFETY_COORD"),
                view.memberships().stream().map(one -> one.role()).toList());
        assertTrue(added.link().contains("/account/invitation.xhtml?link="), added.link());
    }

    @Test
    void somebody_of_a_partner_has_an_end_and_somebody_who_answers() {
        PersonView view = view(add(partner(SUMMER, town.person("leider").getId())));
        assertEquals("Leider Proef", view.memberships().get(0).sponsor());
        assertEquals(SUMMER, view.memberships().get(0).terms().until());
        assertEquals(AccountState.NONE, view.state());
    }

    @Test
    void what_is_wrong_with_the_role_stores_nobody_and_is_said_at_its_field() {
        assertEquals("until", refused(partner(null, town.person("leider").getId())));
        assertEquals("sponsor", refused(partner(SUMMER, null)));
        assertEquals("role", refused(school("COMMUNITY_OFFICER", true)));
        assertEquals("role", refused(school(null, true)));
        assertEquals("organisation", refused(newcomer(null, "SAFETY_COORD", null, null, true)));
        assertEquals(List.of(), found());
    }

    @Test
    void somebody_without_a_role_is_added_and_not_invited() {
        Added added = add(newcomer(null, null, null, null, true));
        assertNull(added.link());
        assertEquals(AccountState.NONE, view(added).state());
    }

    private Newcomer school(String role, boolean invited) {
        return newcomer(town.bridge.getId(), role, null, null, invited);
    }

    private Newcomer partner(LocalDate until, String sponsor) {
        String police = town.membership("wijkagent").getOrganisation().getId();
        return newcomer(police, "COMMUNITY_OFFICER", until, sponsor, false);
    }

    private static Newcomer newcomer(
            String organisation, String role, LocalDate until, String sponsor, boolean invited) {
        return new Newcomer("Anna Begin", "anna.begin@begin.example", organisation, role, until, sponsor, invited);
    }

    private Added add(Newcomer newcomer) {
        return as(town.caller("beheer"), () -> bean(NewcomerService.class).add(newcomer));
    }

    private String refused(Newcomer newcomer) {
        return assertThrows(RuleViolation.class, () -> add(newcomer)).field();
    }

    private PersonView view(Added added) {
        return as(town.caller("beheer"), () -> bean(PeopleService.class).view(added.personId()));
    }

    private List<PersonRow> found() {
        return as(town.caller("beheer"), () -> bean(PeopleService.class).list("Anna Begin", PeopleFilter.ALL, 0, 10));
    }
}
