package nl.partnership.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.QuickHash;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stranger tries to keep somebody out by giving wrong passwords, for as long as he likes. */
class KnownBrowserTest extends ServiceTest {

    private static final String PASSWORD = "vier paarden lopen links";
    private static final String ANOTHER = "zes ganzen vliegen rechts";
    private static final String SCHOOL = "192.0.2.1";
    private static final int GUESSES = 20;
    private static final Duration SLOW_HASH = Duration.ofMillis(200);

    private final Town town = new Town();
    private String known;

    @BeforeEach
    void signInOnce() {
        town.account("coordinator").choosePassword(bean(Passwords.class).hash(PASSWORD));
        town.account("leider").choosePassword(bean(Passwords.class).hash(PASSWORD));
        inDatabase(town::persist);
        known = remember("coordinator", List.of());
    }

    @Test
    void a_browser_that_one_used_before_gets_its_owner_in_whatever_strangers_try() {
        keepTrying("198.51.100.7");
        assertFalse(signsIn("coordinator", SCHOOL, List.of()), "a browser that nobody knows waits");
        assertTrue(signsIn("coordinator", SCHOOL, List.of(known)));
    }

    @Test
    void also_when_they_try_from_the_same_network() {
        for (int i = 0; i < 30; i++) {
            desk("niemand" + i, "fout fout fout", SCHOOL, List.of());
        }
        assertTrue(signsIn("coordinator", SCHOOL, List.of(known)));
    }

    @Test
    void it_is_known_for_its_own_account_alone() {
        assertTrue(signsIn("leider", SCHOOL, List.of(known)));
        for (int i = 0; i < 5; i++) {
            desk("leider", "fout fout fout", SCHOOL, List.of(known));
        }
        assertFalse(signsIn("leider", SCHOOL, List.of(known)));
        assertTrue(signsIn("coordinator", SCHOOL, List.of(known)));
    }

    @Test
    void who_guesses_in_a_known_browser_has_to_wait_there_and_nobody_else_has() {
        for (int i = 0; i < 5; i++) {
            desk("coordinator", "fout fout fout", SCHOOL, List.of(known));
        }
        assertFalse(signsIn("coordinator", SCHOOL, List.of(known)));
        assertTrue(signsIn("coordinator", SCHOOL, List.of()));
        TestClock.advance(Duration.ofSeconds(3));
        assertTrue(signsIn("coordinator", SCHOOL, List.of(known)));
    }

    @Test
    void who_goes_on_guessing_in_a_known_browser_stands_with_the_strangers_and_is_counted_with_them() {
        for (int i = 0; i < 5 + 30; i++) {
            desk("coordinator", "fout fout fout", SCHOOL, List.of(known));
        }
        assertThrows(Later.class, () -> desk("coordinator", "fout fout fout", SCHOOL, List.of(known)));
        TestClock.advance(Duration.ofSeconds(3));
        assertTrue(signsIn("coordinator", SCHOOL, List.of(known)));
    }

    @Test
    void who_guesses_many_times_at_once_in_one_holds_no_other_up() throws Exception {
        String other = remember("leider", List.of());
        QuickHash.whileVerifying(KnownBrowserTest::takeLong);
        ExecutorService guessers = Executors.newFixedThreadPool(GUESSES);
        try {
            for (int i = 0; i < GUESSES; i++) {
                guessers.submit(() -> desk("coordinator", "fout fout fout", SCHOOL, List.of(known)));
            }
            takeLong();
            assertTimeout(
                    SLOW_HASH.multipliedBy(GUESSES / 3), () -> assertTrue(signsIn("leider", SCHOOL, List.of(other))));
        } finally {
            QuickHash.whileVerifying(() -> {});
            guessers.shutdown();
            assertTrue(guessers.awaitTermination(1, TimeUnit.MINUTES));
        }
    }

    private static void takeLong() {
        try {
            Thread.sleep(SLOW_HASH.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void it_is_known_for_thirty_days_after_the_last_sign_in() {
        TestClock.advance(Duration.ofDays(29));
        assertEquals(known, remember("coordinator", List.of(known)));
        TestClock.advance(Duration.ofDays(29));
        keepTrying("198.51.100.7");
        assertTrue(signsIn("coordinator", SCHOOL, List.of(known)));
        TestClock.advance(Duration.ofDays(1));
        keepTrying("198.51.100.7");
        assertFalse(signsIn("coordinator", SCHOOL, List.of(known)));
        assertNotEquals(known, remember("coordinator", List.of(known)));
    }

    @Test
    void another_password_makes_it_unknown() {
        Caller caller = town.caller("coordinator");
        String open = as(Caller.PORTAL, () -> bean(SignInService.class).begin(caller.accountId(), ""));
        as(caller, () -> bean(PasswordDesk.class).change(PASSWORD, ANOTHER, open));
        assertNotEquals(known, remember("coordinator", List.of(known)));
    }

    @Test
    void it_opens_nothing_by_itself_and_its_secret_is_stored_nowhere() {
        assertFalse(desk("coordinator", "", SCHOOL, List.of(known)));
        List<?> stored = database(em ->
                em.createNativeQuery("select secret_digest from known_browser").getResultList());
        assertEquals(1, stored.size());
        assertFalse(stored.contains(known));
    }

    @Test
    void colleagues_who_share_a_computer_are_both_known_there() {
        String second = remember("leider", List.of(known));
        List<String> kept = List.of(second, known);
        assertEquals(known, remember("coordinator", kept));
        assertEquals(second, remember("leider", kept));
    }

    @Test
    void of_an_account_the_twenty_used_last_are_known() {
        for (int i = 0; i < 25; i++) {
            TestClock.advance(Duration.ofMinutes(1));
            remember("coordinator", List.of());
        }
        long rows = database(em -> em.createQuery("select count(b) from KnownBrowser b", Long.class)
                .getSingleResult());
        assertEquals(20, rows);
        assertNotEquals(known, remember("coordinator", List.of(known)));
    }

    @Test
    void the_owner_is_told_that_somebody_keeps_trying_once_a_day_and_in_neutral_words() {
        keepTrying("198.51.100.7");
        TestClock.advance(Duration.ofHours(1));
        keepTrying("198.51.100.8");
        assertEquals(1, mails().size());
        OutboxMail mail = mails().get(0);
        assertEquals("coordinator@proef.example", mail.getRecipient());
        assertFalse(mail.getBody().contains("coordinator"), mail.getBody());
        assertFalse(mail.getBody().contains("198.51.100.7"), mail.getBody());
        TestClock.advance(Duration.ofDays(1));
        keepTrying("198.51.100.9");
        assertEquals(2, mails().size());
    }

    @Test
    void who_mistypes_a_few_times_gets_no_mail() {
        for (int i = 0; i < 4; i++) {
            desk("coordinator", "fout fout fout", SCHOOL, List.of());
        }
        for (int i = 0; i < 9; i++) {
            desk("coordinator", "fout fout fout", SCHOOL, List.of(known));
        }
        assertEquals(List.of(), mails());
    }

    private void keepTrying(String address) {
        for (int i = 0; i < 6; i++) {
            desk("coordinator", "fout fout fout", address, List.of());
        }
    }

    private boolean signsIn(String user, String address, List<String> browsers) {
        return desk(user, PASSWORD, address, browsers);
    }

    private boolean desk(String user, String password, String address, List<String> browsers) {
        return as(Caller.PORTAL, () -> bean(PasswordDesk.class).signIn(user, password, address, browsers))
                .isPresent();
    }

    private String remember(String user, List<String> browsers) {
        String account = town.account(user).getId();
        return as(Caller.PORTAL, () -> bean(SignInService.class).remember(account, browsers));
    }

    private List<OutboxMail> mails() {
        return database(em -> em.createQuery("select m from OutboxMail m order by m.createdAt", OutboxMail.class)
                .getResultList());
    }
}
