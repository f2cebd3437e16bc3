package nl.partnership.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Invitation;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.ejb.account.AccountService.SignInRow;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who is signed in with two browsers at once. */
class SignInsTest extends ServiceTest {

    private static final String PASSWORD = "vier paarden lopen links";
    private static final String ANOTHER = "zes ganzen vliegen rechts";

    private final Town town = new Town();
    private Caller caller;
    private String desk;
    private String phone;

    @BeforeEach
    void signInTwice() {
        town.account("coordinator").choosePassword(bean(Passwords.class).hash(PASSWORD));
        inDatabase(town::persist);
        caller = town.caller("coordinator");
        desk = begin("coordinator", "Firefox, Windows");
        TestClock.advance(Duration.ofMinutes(1));
        phone = begin("coordinator", "Safari, iPhone");
    }

    @Test
    void one_sees_where_one_is_signed_in_and_nobody_else_does() {
        assertEquals(List.of("Safari, iPhone", "Firefox, Windows"), browsers(caller));
        assertEquals(List.of(), browsers(town.caller("zorg")));
        TestClock.advance(Duration.ofHours(8).minusMinutes(1));
        assertEquals(List.of("Safari, iPhone"), browsers(caller));
    }

    @Test
    void what_one_ends_is_out_on_its_next_request_and_the_other_goes_on() {
        as(caller, () -> accounts().endSignIn(phone));
        assertFalse(goesOn(phone));
        assertTrue(goesOn(desk));
        assertEquals(List.of("Firefox, Windows"), browsers(caller));
        assertThrows(NotFound.class, () -> as(caller, () -> accounts().endSignIn(phone)));
    }

    @Test
    void nobody_ends_what_is_of_another() {
        assertThrows(
                NotFound.class, () -> as(town.caller("zorg"), () -> accounts().endSignIn(phone)));
        as(town.caller("zorg"), () -> accounts().signOut(phone));
        assertTrue(goesOn(phone));
    }

    @Test
    void signing_out_ends_that_browser_alone() {
        as(caller, () -> accounts().signOut(phone));
        assertFalse(goesOn(phone));
        assertTrue(goesOn(desk));
    }

    @Test
    void another_password_ends_every_other_browser() {
        assertTrue(as(caller, () -> change(PASSWORD)));
        assertTrue(goesOn(desk));
        assertFalse(goesOn(phone));
    }

    @Test
    void a_password_chosen_by_a_link_ends_them_all() {
        useLink();
        assertFalse(goesOn(desk));
        assertFalse(goesOn(phone));
    }

    @Test
    void another_password_ends_every_token_and_the_owner_is_told() {
        String token = as(caller, () -> bean(OwnTokenService.class).makeToken("proef", 30));
        int ended = as(caller, () -> bean(PasswordDesk.class).change(PASSWORD, ANOTHER, desk))
                .orElseThrow();
        assertEquals(1, ended);
        assertTrue(as(Caller.PORTAL, () -> bean(TokenService.class).take(token)).isEmpty());
        assertEquals(List.of(), as(caller, () -> bean(OwnTokenService.class).tokens()));
        assertTrue(mail().getBody().contains("Aantal: 1."), mail().getBody());
        assertEquals("coordinator@proef.example", mail().getRecipient());
    }

    @Test
    void a_password_chosen_by_a_link_ends_every_token_as_well() {
        String token = as(caller, () -> bean(OwnTokenService.class).makeToken("proef", 30));
        useLink();
        assertTrue(as(Caller.PORTAL, () -> bean(TokenService.class).take(token)).isEmpty());
        assertTrue(mail().getBody().contains("Aantal: 1."), mail().getBody());
    }

    @Test
    void without_tokens_the_mail_about_another_password_says_nothing_of_them() {
        assertTrue(as(caller, () -> change(PASSWORD)));
        assertFalse(mail().getBody().contains("Aantal"), mail().getBody());
        assertTrue(mail().getBody().startsWith("Beste Coordinator Proef,\n\nUw wachtwoord"), mail().getBody());
    }

    @Test
    void who_was_blocked_has_no_token_after_it_was_lifted() {
        String token = as(caller, () -> bean(OwnTokenService.class).makeToken("proef", 30));
        AccountAdministrationService administration = bean(AccountAdministrationService.class);
        String person = town.person("coordinator").getId();
        as(town.caller("beheer"), () -> administration.block(person));
        as(town.caller("beheer"), () -> administration.unblock(person));
        assertTrue(as(Caller.PORTAL, () -> bean(TokenService.class).take(token)).isEmpty());
    }

    @Test
    void what_strangers_guess_at_the_sign_in_does_not_keep_one_from_another_password() {
        for (int i = 0; i < 6; i++) {
            as(Caller.PORTAL, () -> bean(PasswordDesk.class)
                    .signIn("coordinator", "fout fout fout", "198.51.100.7", List.of()));
        }
        assertTrue(as(caller, () -> change(PASSWORD)));
    }

    private OutboxMail mail() {
        return database(em ->
                em.createQuery("select m from OutboxMail m", OutboxMail.class).getSingleResult());
    }

    private void useLink() {
        inDatabase(em -> em.persist(new Invitation(
                em.find(Account.class, caller.accountId()),
                "link",
                bean(Clock.class).instant())));
        as(Caller.NOBODY, () -> bean(PasswordDesk.class).accept("link", ANOTHER));
    }

    @Test
    void who_was_blocked_signs_in_anew_after_it_was_lifted() {
        AccountAdministrationService administration = bean(AccountAdministrationService.class);
        String person = town.person("coordinator").getId();
        as(town.caller("beheer"), () -> administration.block(person));
        as(town.caller("beheer"), () -> administration.unblock(person));
        assertFalse(goesOn(desk));
        assertTrue(goesOn(begin("coordinator", "")));
    }

    @Test
    void whoever_guesses_the_current_password_has_to_wait_as_at_the_sign_in() {
        for (int i = 0; i < 5; i++) {
            assertFalse(as(caller, () -> change("fout fout fout")));
        }
        assertFalse(as(caller, () -> change(PASSWORD)));
        TestClock.advance(Duration.ofSeconds(3));
        assertTrue(as(caller, () -> change(PASSWORD)));
    }

    @Test
    void who_is_signed_in_shows_it_anew_by_the_password_and_wrong_ones_slow_the_next_down() {
        PasswordDesk desks = bean(PasswordDesk.class);
        assertFalse(as(caller, () -> desks.isCurrent(ANOTHER, desk)));
        assertTrue(as(caller, () -> desks.isCurrent(PASSWORD, desk)));
        for (int i = 0; i < 5; i++) {
            as(caller, () -> desks.isCurrent(ANOTHER, desk));
        }
        assertFalse(as(caller, () -> desks.isCurrent(PASSWORD, desk)));
        assertTrue(as(caller, () -> desks.isCurrent(PASSWORD, phone)));
        TestClock.advance(Duration.ofSeconds(3));
        assertTrue(as(caller, () -> desks.isCurrent(PASSWORD, desk)));
    }

    @Test
    void what_is_too_old_is_forgotten_at_the_next_sign_in() {
        TestClock.advance(Duration.ofHours(8));
        begin("coordinator", "");
        long kept = database(em ->
                em.createQuery("select count(s) from SignIn s", Long.class).getSingleResult());
        assertEquals(1, kept);
    }

    private String begin(String user, String browser) {
        String account = town.account(user).getId();
        return as(Caller.PORTAL, () -> bean(SignInService.class).begin(account, browser));
    }

    private boolean goesOn(String signIn) {
        return as(Caller.PORTAL, () -> bean(SignInService.class).caller(signIn, caller.membershipId()))
                .isPresent();
    }

    private List<String> browsers(Caller who) {
        return as(who, () -> accounts().signIns()).stream()
                .map(SignInRow::browser)
                .toList();
    }

    private boolean change(String currentPassword) {
        return bean(PasswordDesk.class).change(currentPassword, ANOTHER, desk).isPresent();
    }

    private AccountService accounts() {
        return bean(AccountService.class);
    }
}
