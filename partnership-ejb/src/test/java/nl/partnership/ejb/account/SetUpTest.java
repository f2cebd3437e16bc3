package nl.partnership.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.ServiceTest;
import org.junit.jupiter.api.Test;

/** A new installation, as the migrations leave it. */
class SetUpTest extends ServiceTest {

    private static final String PASSWORD = "vier paarden lopen links";

    @Test
    void a_new_installation_has_no_account_and_nobody_gets_in() {
        long accounts = database(em ->
                em.createQuery("select count(a) from Account a", Long.class).getSingleResult());
        assertEquals(0, accounts);
        for (String user : List.of("admin", "root", "beheer", "coordinator")) {
            assertTrue(signIn(user, user).isEmpty());
            assertTrue(signIn(user, DemoAccounts.PASSWORD).isEmpty());
        }
        assertEquals(List.of(), bean(DemoAccounts.class).cards());
    }

    @Test
    void the_link_of_the_last_start_makes_one_administrator_and_then_there_is_none_any_more() {
        String former = link().orElseThrow();
        String link = link().orElseThrow();
        assertThrows(RuleViolation.class, () -> setUp(former, "eerste"));
        setUp(link, "eerste");
        assertTrue(signIn("eerste", PASSWORD).orElseThrow().isAdministrator());
        assertThrows(RuleViolation.class, () -> setUp(link, "tweede"));
        assertTrue(link().isEmpty());
        List<String> users = database(em -> em.createQuery("select a from Account a", Account.class)
                .getResultStream()
                .map(Account::getUserName)
                .toList());
        assertEquals(List.of("eerste"), users);
    }

    @Test
    void of_the_links_of_two_nodes_that_start_at_the_same_moment_one_works() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<String> open = Nodes.atOnce(2, this::link).stream()
                    .flatMap(Optional::stream)
                    .filter(link -> as(Caller.NOBODY, () -> bean(InvitationService.class)
                                    .look(link))
                            .isPresent())
                    .toList();
            assertEquals(1, open.size());
        }
    }

    @Test
    void what_is_missing_or_no_user_name_is_said_at_its_field_and_the_link_stays() {
        String link = link().orElseThrow();
        assertEquals("password", refused(link, "Eva Eerste", "eva@begin.example", "eerste", null));
        assertEquals("name", refused(link, null, "eva@begin.example", "eerste", PASSWORD));
        assertEquals("email", refused(link, "Eva Eerste", null, "eerste", PASSWORD));
        for (String user : Arrays.asList(null, "", "eva eerste", "e".repeat(3000))) {
            assertEquals("userName", refused(link, "Eva Eerste", "eva@begin.example", user, PASSWORD));
        }
        setUp(link, "eerste");
    }

    private String refused(String link, String name, String email, String user, String password) {
        return assertThrows(
                        RuleViolation.class,
                        () -> as(
                                Caller.NOBODY, () -> bean(PasswordDesk.class).setUp(link, name, email, user, password)))
                .field();
    }

    @Test
    void nobody_but_the_portal_itself_asks_for_the_link() {
        assertThrows(
                NotAllowed.class,
                () -> as(Caller.NOBODY, () -> bean(InvitationService.class).renewSetUp()));
    }

    private Optional<String> link() {
        return as(Caller.PORTAL, () -> bean(InvitationService.class).renewSetUp());
    }

    private void setUp(String link, String user) {
        as(Caller.NOBODY, () -> bean(PasswordDesk.class)
                .setUp(link, "Eva Eerste", "eva@begin.example", user, PASSWORD));
    }

    private Optional<Caller> signIn(String user, String password) {
        return as(Caller.PORTAL, () -> bean(PasswordDesk.class).signIn(user, password, "here", List.of()));
    }
}
