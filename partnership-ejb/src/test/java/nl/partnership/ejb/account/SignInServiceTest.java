package nl.partnership.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Guesses;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.QuickHash;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInServiceTest extends ServiceTest {

    private static final String PASSWORD = "vier paarden lopen links";

    private final Town town = new Town();

    @BeforeEach
    void build() {
        String hash = bean(Passwords.class).hash(PASSWORD);
        town.account("coordinator").choosePassword(hash);
        town.account("beheer").choosePassword(hash);
        inDatabase(town::persist);
    }

    @Test
    void the_right_password_opens_in_the_first_role() {
        Caller caller = signIn("Coordinator ", PASSWORD).orElseThrow();
        assertEquals("SAFETY_COORD", caller.role());
        assertEquals("De Brug", caller.organisationName());
        assertEquals(town.board.getId(), caller.boardId());
    }

    @Test
    void an_administrator_without_a_role_acts_as_administrator() {
        assertTrue(signIn("beheer", PASSWORD).orElseThrow().isAdministrator());
    }

    @Test
    void a_wrong_password_an_unknown_user_and_one_without_password_are_refused_alike() {
        assertTrue(signIn("coordinator", "iets anders helemaal").isEmpty());
        assertTrue(signIn("niemand", PASSWORD).isEmpty());
        assertTrue(signIn("zorg", PASSWORD).isEmpty());
    }

    @Test
    void after_five_failures_the_right_password_has_to_wait() {
        for (int i = 0; i < 5; i++) {
            assertTrue(signIn("coordinator", "fout fout fout " + i).isEmpty());
        }
        assertTrue(signIn("coordinator", PASSWORD).isEmpty());
        TestClock.advance(Duration.ofSeconds(3));
        assertTrue(signIn("coordinator", PASSWORD).isPresent());
    }

    @Test
    void the_pause_grows_and_never_becomes_a_lock() {
        Guesses guesses = new Guesses();
        Instant now = Instant.EPOCH;
        for (int i = 0; i < 1000; i++) {
            guesses.failed(now);
        }
        assertFalse(guesses.mayTry(now.plus(Duration.ofMinutes(14))));
        assertTrue(guesses.mayTry(now.plus(Duration.ofMinutes(15))));
    }

    @Test
    void of_a_thousand_tries_at_one_account_from_everywhere_at_most_fifteen_are_looked_at() {
        for (int i = 0; i < 1000; i++) {
            signIn("coordinator", "fout fout fout", "address " + i);
            TestClock.advance(Duration.ofSeconds(1));
        }
        int lookedAt = database(em -> em.createQuery(
                        "select a.guesses.failed from Account a where a.userName = 'coordinator'", Integer.class)
                .getSingleResult());
        assertTrue(lookedAt <= 15, "looked at " + lookedAt);
        TestClock.advance(Duration.ofMinutes(15));
        assertTrue(signIn("coordinator", PASSWORD).isPresent());
    }

    @Test
    void whatever_the_reason_a_refusal_takes_the_same_work() {
        inDatabase(em -> em.find(Account.class, town.account("beheer").getId()).block());
        assertEquals(1, comparisons("coordinator", "fout fout fout"));
        assertEquals(1, comparisons("niemand", "fout fout fout"));
        assertEquals(1, comparisons("zorg", "fout fout fout"));
        assertEquals(1, comparisons("beheer", PASSWORD));
        for (int i = 0; i < 5; i++) {
            signIn("coordinator", "fout fout fout");
        }
        assertEquals(1, comparisons("coordinator", PASSWORD));
    }

    private int comparisons(String user, String password) {
        int before = QuickHash.verified();
        assertTrue(signIn(user, password).isEmpty());
        return QuickHash.verified() - before;
    }

    @Test
    void one_address_gets_thirty_attempts_a_minute() {
        for (int i = 0; i < 30; i++) {
            signIn("onbekend" + i, "fout");
        }
        int before = QuickHash.verified();
        for (String user : List.of("coordinator", "niemand")) {
            Later refused = assertThrows(Later.class, () -> signIn(user, PASSWORD));
            assertEquals(Later.Reason.TOO_OFTEN, refused.reason());
        }
        assertEquals(before, QuickHash.verified(), "hashed for who comes too often");
        TestClock.advance(Duration.ofSeconds(61));
        assertTrue(signIn("coordinator", PASSWORD).isPresent());
    }

    @Test
    void the_right_password_does_not_count_towards_the_limit_of_an_address() {
        for (int i = 0; i < 40; i++) {
            assertTrue(signIn("coordinator", PASSWORD).isPresent());
        }
    }

    @Test
    void thirty_who_sign_in_at_once_from_an_address_that_is_new_all_get_in() throws Exception {
        List<Optional<Caller>> callers = atOnce(30, number -> signIn("coordinator", PASSWORD, "198.51.100.1"));
        assertTrue(callers.stream().allMatch(Optional::isPresent));
    }

    @Test
    void wrong_passwords_at_once_from_an_address_that_is_new_are_refused_and_each_counts() throws Exception {
        for (int round = 0; round < 5; round++) {
            String address = "203.0.113." + round;
            List<Optional<Caller>> callers = atOnce(4, number -> signIn("niemand" + number, "fout fout", address));
            assertTrue(callers.stream().allMatch(Optional::isEmpty));
            int counted = database(em -> em.createQuery(
                            "select a.attempts from Attempts a where a.addressDigest = :digest", Integer.class)
                    .setParameter("digest", Secret.digest(address))
                    .getSingleResult());
            assertEquals(4, counted);
        }
    }

    @Test
    void of_twenty_guesses_at_once_five_are_looked_at_and_then_the_right_password_waits_as_well() throws Exception {
        atOnce(20, number -> signIn("coordinator", "fout fout fout", "192.0.2." + number));
        assertEquals(5, guessed("coordinator"));
        assertTrue(signIn("coordinator", PASSWORD).isEmpty());
    }

    private int guessed(String user) {
        return database(
                em -> em.createQuery("select a.guesses.failed from Account a where a.userName = :user", Integer.class)
                        .setParameter("user", user)
                        .getSingleResult());
    }

    @Test
    void no_transaction_is_open_while_a_password_is_hashed() {
        QuickHash.whileVerifying(() -> assertFalse(inTransaction(), "a connection waits for a hash"));
        try {
            assertTrue(signIn("coordinator", PASSWORD).isPresent());
            assertTrue(signIn("coordinator", "fout fout fout").isEmpty());
            Caller caller = town.caller("coordinator");
            String open = as(Caller.PORTAL, () -> bean(SignInService.class).begin(caller.accountId(), ""));
            assertTrue(as(caller, () -> bean(PasswordDesk.class).change(PASSWORD, "zes ganzen vliegen rechts", open))
                    .isPresent());
        } finally {
            QuickHash.whileVerifying(() -> {});
        }
    }

    /** What each of so many gets who do the same at the same moment. */
    private static <T> List<T> atOnce(int many, IntFunction<T> step) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            CyclicBarrier start = new CyclicBarrier(many);
            List<Future<T>> all = IntStream.range(0, many)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return step.apply(number);
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : all) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_hash_of_other_parameters_is_renewed_at_sign_in() {
        Pbkdf2PasswordHashImpl former = new Pbkdf2PasswordHashImpl();
        former.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256"));
        String before = former.generate(PASSWORD.toCharArray());
        inDatabase(em ->
                em.find(Account.class, town.account("coordinator").getId()).choosePassword(before));
        assertTrue(bean(Passwords.class).isOutdated(before));
        assertTrue(signIn("coordinator", PASSWORD).isPresent());
        assertNotEquals(before, hashOf("coordinator"));
        assertFalse(bean(Passwords.class).isOutdated(hashOf("coordinator")));
        assertTrue(signIn("coordinator", PASSWORD).isPresent());
    }

    private String hashOf(String user) {
        return database(em -> em.find(Account.class, town.account(user).getId()).getPasswordHash());
    }

    @Test
    void a_role_that_ended_opens_nothing_any_more() {
        Caller caller = signIn("coordinator", PASSWORD).orElseThrow();
        inDatabase(em -> em.find(Membership.class, caller.membershipId()).endBefore(LocalDate.of(2026, 11, 9)));
        assertTrue(callerNow(caller).isEmpty());
        assertTrue(signIn("coordinator", PASSWORD).isEmpty());
    }

    @Test
    void a_blocked_account_is_out_on_the_next_request() {
        Caller caller = signIn("coordinator", PASSWORD).orElseThrow();
        inDatabase(em -> em.find(Account.class, caller.accountId()).block());
        assertTrue(callerNow(caller).isEmpty());
    }

    @Test
    void somebody_with_two_roles_switches_and_next_time_begins_in_the_one_used_last() {
        Membership mentor = new Membership(town.person("coordinator"), town.bridge, "MENTOR", LocalDate.of(2026, 8, 1));
        inDatabase(em -> em.persist(mentor));
        Caller first = signIn("coordinator", PASSWORD).orElseThrow();
        assertEquals("SAFETY_COORD", first.role());
        assertEquals(2, as(first, () -> bean(AccountService.class).roles()).size());
        assertEquals(
                "MENTOR",
                as(first, () -> bean(AccountService.class).actAs(mentor.getId()))
                        .role());
        assertEquals("MENTOR", signIn("coordinator", PASSWORD).orElseThrow().role());
    }

    @Test
    void nobody_acts_in_the_role_of_another() {
        Caller caller = town.caller("coordinator");
        assertThrows(
                NotFound.class,
                () -> as(caller, () -> bean(AccountService.class)
                        .actAs(town.membership("leider").getId())));
        assertThrows(
                NotFound.class,
                () -> as(caller, () -> bean(AccountService.class).actAs(null)));
    }

    @Test
    void a_token_acts_with_its_owners_rights_until_it_is_withdrawn_or_expires() {
        Caller caller = town.caller("coordinator");
        OwnTokenService ownTokens = bean(OwnTokenService.class);
        String token = as(caller, () -> ownTokens.makeToken("proef", 2));
        assertEquals("SAFETY_COORD", tokenOwner(token).orElseThrow().role());
        assertTrue(tokenOwner("iets anders").isEmpty());
        assertEquals(
                List.of(Instant.parse("2026-11-09T09:00:00Z")),
                as(caller, ownTokens::tokens).stream()
                        .map(OwnTokenService.TokenRow::usedAt)
                        .toList());
        assertEquals(List.of(Secret.digest(token)), digests());
        TestClock.advance(Duration.ofDays(2));
        assertTrue(tokenOwner(token).isEmpty());
        String second = as(caller, () -> ownTokens.makeToken("proef 2", 2));
        String id = as(caller, ownTokens::tokens).stream()
                .filter(OwnTokenService.TokenRow::valid)
                .findFirst()
                .orElseThrow()
                .id();
        assertThrows(NotFound.class, () -> as(town.caller("zorg"), () -> ownTokens.withdrawToken(id)));
        as(caller, () -> ownTokens.withdrawToken(id));
        assertTrue(tokenOwner(second).isEmpty());
    }

    @Test
    void only_the_portal_itself_asks_who_somebody_is() {
        assertThrows(
                NotAllowed.class,
                () -> as(Caller.NOBODY, () -> bean(PasswordDesk.class)
                        .signIn("coordinator", PASSWORD, "here", List.of())));
    }

    private Optional<Caller> signIn(String user, String password) {
        return signIn(user, password, "192.0.2.1");
    }

    private Optional<Caller> signIn(String user, String password, String address) {
        return as(Caller.PORTAL, () -> bean(PasswordDesk.class).signIn(user, password, address, List.of()));
    }

    private Optional<Caller> callerNow(Caller caller) {
        SignInService signIn = bean(SignInService.class);
        return as(Caller.PORTAL, () -> signIn.caller(signIn.begin(caller.accountId(), ""), caller.membershipId()));
    }

    private List<?> digests() {
        return database(em -> em.createNativeQuery("select secret_digest from access_token where name = 'proef'")
                .getResultList());
    }

    private Optional<Caller> tokenOwner(String token) {
        return as(Caller.PORTAL, () -> bean(TokenService.class).take(token).map(TokenCall::caller));
    }
}
