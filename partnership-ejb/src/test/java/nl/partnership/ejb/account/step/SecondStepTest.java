package nl.partnership.ejb.account.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Base32;
import nl.partnership.domain.account.TimeCode;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.ejb.account.Passwords;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in with a code beside the password, and all that one does with the own second step. */
class SecondStepTest extends ServiceTest {

    private static final String PASSWORD = "vier paarden lopen links";
    private static final String ADDRESS = "192.0.2.1";

    private final Town town = new Town();
    private Caller caller;
    private String secret;
    private List<String> onPaper;

    @BeforeEach
    void setUp() {
        String hash = bean(Passwords.class).hash(PASSWORD);
        town.account("coordinator").choosePassword(hash);
        town.account("zorg").choosePassword(hash);
        inDatabase(town::persist);
        caller = town.caller("coordinator");
        assertTrue(as(caller, () -> own().begin(null)));
        secret = look().begun();
        onPaper = as(caller, () -> own().confirm(code(0)));
        TestClock.advance(Duration.ofMinutes(2));
    }

    @Test
    void the_right_password_is_not_enough_and_the_code_after_it_is() {
        assertTrue(signIn("coordinator", PASSWORD).isEmpty());
        StepDue due = due();
        assertEquals("SAFETY_COORD", answer(due, code(0)).orElseThrow().role());
    }

    @Test
    void who_has_no_second_step_signs_in_as_before() {
        assertTrue(signIn("zorg", PASSWORD).isPresent());
    }

    @Test
    void a_wrong_password_tells_nobody_that_a_code_would_be_asked() {
        as(Caller.PORTAL, () -> {
            bean(PasswordDesk.class).signIn("coordinator", "fout fout fout", ADDRESS, List.of());
            assertTrue(bean(SignInRefusal.class).step().isEmpty());
        });
    }

    @Test
    void no_code_opens_twice_and_the_next_one_does() {
        StepDue due = due();
        String code = code(0);
        assertTrue(answer(due, code).isPresent());
        assertTrue(answer(due, code).isEmpty());
        assertTrue(answer(due, code(-1)).isEmpty());
        assertTrue(answer(due, code(1)).isPresent());
    }

    @Test
    void a_code_of_two_half_minutes_ago_or_ahead_opens_nothing() {
        assertTrue(answer(due(), code(-2)).isEmpty());
        assertTrue(answer(due(), code(2)).isEmpty());
        assertTrue(answer(due(), code(-1)).isPresent());
    }

    @Test
    void the_code_that_set_it_up_does_not_sign_in() {
        as(caller, () -> own().end(code(0)));
        as(caller, () -> own().begin(null));
        secret = look().begun();
        String first = code(0);
        assertEquals(10, as(caller, () -> own().confirm(first)).size());
        assertTrue(answer(due(), first).isEmpty());
        assertTrue(answer(due(), code(1)).isPresent());
    }

    @Test
    void after_five_wrong_codes_the_right_one_waits_and_the_owner_hears_that_the_password_is_known() {
        StepDue due = due();
        leaving();
        for (int i = 0; i < 6; i++) {
            assertTrue(answer(due, "abc").isEmpty());
        }
        assertTrue(answer(due, code(0)).isEmpty());
        assertEquals(List.of("Iemand kent uw wachtwoord voor Samen aan zet"), subjects());
        TestClock.advance(Duration.ofSeconds(3));
        assertTrue(answer(due, code(0)).isPresent());
    }

    @Test
    void wrong_codes_count_for_their_network_address_as_wrong_passwords_do() {
        StepDue due = due();
        for (int i = 0; i < 30; i++) {
            answer(due, "000");
        }
        assertThrows(Later.class, () -> answer(due, code(0)));
    }

    @Test
    void another_password_ends_what_was_half_way() {
        StepDue due = due();
        inDatabase(em -> em.find(Account.class, town.account("coordinator").getId())
                .choosePassword(bean(Passwords.class).hash("zes ganzen vliegen rechts")));
        assertTrue(answer(due, code(0)).isEmpty());
    }

    @Test
    void who_is_blocked_half_way_does_not_get_in() {
        StepDue due = due();
        inDatabase(em ->
                em.find(Account.class, town.account("coordinator").getId()).block());
        assertTrue(answer(due, code(0)).isEmpty());
    }

    @Test
    void each_of_ten_codes_on_paper_opens_once_and_the_owner_is_told() {
        assertEquals(10, onPaper.size());
        leaving();
        assertTrue(answer(due(), onPaper.get(3)).isPresent());
        assertEquals(List.of("Er is een herstelcode van u gebruikt"), subjects());
        assertTrue(answer(due(), onPaper.get(3)).isEmpty());
        assertTrue(answer(due(), onPaper.get(4)).isPresent());
        assertEquals(8, look().codesLeft());
    }

    @Test
    void new_codes_on_paper_end_those_from_before_and_ask_a_code_first() {
        assertEquals(List.of(), as(caller, () -> own().newCodes("nee")));
        leaving();
        List<String> others = as(caller, () -> own().newCodes(code(0)));
        assertEquals(List.of("U hebt nieuwe herstelcodes voor Samen aan zet"), subjects());
        assertTrue(answer(due(), onPaper.get(0)).isEmpty());
        assertTrue(answer(due(), others.get(0)).isPresent());
    }

    @Test
    void another_phone_asks_a_code_of_the_one_before_which_counts_until_the_new_one_shows_one() {
        assertFalse(as(caller, () -> own().begin("nee")));
        assertTrue(as(caller, () -> own().begin(code(0))));
        String before = secret;
        String next = look().begun();
        assertNotEquals(before, next);
        assertTrue(answer(due(), code(1)).isPresent());
        secret = next;
        assertEquals(List.of(), as(caller, () -> own().confirm("nee")));
        String first = code(0);
        assertEquals(10, as(caller, () -> own().confirm(first)).size());
        TestClock.advance(Duration.ofMinutes(2));
        assertTrue(answer(due(), code(0)).isPresent());
        secret = before;
        assertTrue(answer(due(), code(1)).isEmpty());
    }

    @Test
    void what_was_begun_and_stopped_changes_nothing() {
        as(caller, () -> own().begin(code(0)));
        as(caller, () -> own().stop());
        assertEquals(null, look().begun());
        assertTrue(answer(due(), code(1)).isPresent());
    }

    @Test
    void it_ends_by_a_code_alone_and_the_owner_is_told() {
        assertFalse(as(caller, () -> own().end("nee")));
        leaving();
        assertTrue(as(caller, () -> own().end(code(0))));
        assertEquals(List.of("Uw tweede stap bij Samen aan zet staat uit"), subjects());
        assertTrue(signIn("coordinator", PASSWORD).isPresent());
        assertFalse(look().isSet());
    }

    @Test
    void a_code_shows_anew_who_it_is_and_signs_nobody_in_again() {
        assertFalse(as(caller, () -> own().prove("nee")));
        String code = code(0);
        assertTrue(as(caller, () -> own().prove(code)));
        assertTrue(answer(due(), code).isEmpty());
        assertFalse(as(town.caller("zorg"), () -> own().prove(code(1))));
    }

    @Test
    void neither_the_secret_nor_a_code_on_paper_can_be_read_in_the_database() {
        String sealed = database(em -> em.createQuery("select s.sealedSecret from SecondStep s", String.class)
                .getSingleResult());
        assertFalse(sealed.contains(secret));
        List<String> digests = database(em -> em.createQuery("select c.digest from RecoveryCode c", String.class)
                .getResultList());
        assertEquals(10, digests.size());
        assertFalse(digests.toString().contains(onPaper.get(0).replace(" ", "")));
    }

    @Test
    void the_step_of_one_account_is_of_no_use_in_the_row_of_another() {
        String sealed = database(em -> em.createQuery("select s.sealedSecret from SecondStep s", String.class)
                .getSingleResult());
        assertEquals(secret, bean(StepKeys.class).open(sealed, town.account("coordinator")));
        assertThrows(IllegalStateException.class, () -> bean(StepKeys.class).open(sealed, town.account("zorg")));
    }

    @Test
    void the_owner_is_told_when_it_is_set() {
        assertEquals(List.of("Uw tweede stap bij Samen aan zet is ingesteld"), subjects());
        assertEquals(List.of(1L), database(em -> em.createQuery(
                        "select count(s) from SecondStep s where s.setAt is not null", Long.class)
                .getResultList()));
    }

    private StepDue due() {
        return as(Caller.PORTAL, () -> {
            assertTrue(bean(PasswordDesk.class)
                    .signIn("coordinator", PASSWORD, ADDRESS, List.of())
                    .isEmpty());
            return bean(SignInRefusal.class).step().orElseThrow();
        });
    }

    private Optional<Caller> signIn(String user, String password) {
        return as(Caller.PORTAL, () -> bean(PasswordDesk.class).signIn(user, password, ADDRESS, List.of()));
    }

    private Optional<Caller> answer(StepDue due, String code) {
        return as(Caller.PORTAL, () -> bean(StepDesk.class).answer(new StepCredential(due, code, ADDRESS)));
    }

    /** What the app shows, so many half minutes from now. */
    private String code(int ahead) {
        return TimeCode.at(Base32.bytes(secret), TimeCode.step(TestClock.read()) + ahead);
    }

    private OwnStepService.OwnStep look() {
        return as(caller, () -> own().look());
    }

    private OwnStepService own() {
        return bean(OwnStepService.class);
    }

    private List<String> subjects() {
        return leaving().stream().map(OutboxMail::getSubject).toList();
    }
}
