package nl.partnership.ejb.account.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.account.SignInService;
import nl.partnership.ejb.account.link.OneTimeLinkService.Linked;
import nl.partnership.ejb.account.link.OneTimeLinkService.LinkedRole;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Intention;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link of a mail: what it opens, for how long, and what ends it. */
class OneTimeLinkServiceTest extends ServiceTest {

    private static final String HERE = "10.0.0.1";

    private final Town town = new Town();

    @BeforeEach
    void build() {
        town.membership("zorg").setWorkPhone("088 000 00 45");
        inDatabase(town::persist);
    }

    private String letter(String... users) {
        return database(em -> {
            List<Membership> roles = Arrays.stream(users)
                    .map(user -> em.find(Membership.class, town.membership(user).getId()))
                    .toList();
            return letter(roles);
        });
    }

    private String letter(List<Membership> roles) {
        String address = bean(OneTimeLinks.class).make(OneTimeLink.Act.CONFIRM_CONTACT, roles, Function.identity());
        return address.substring(address.indexOf('=') + 1);
    }

    private Optional<Linked> look(String secret) {
        return as(Caller.NOBODY, () -> bean(SecretTries.class)
                .from(HERE, () -> bean(OneTimeLinkService.class).look(secret)));
    }

    private int use(Caller caller, String secret) {
        return as(caller, () -> {
            OneTimeLinkService links = bean(OneTimeLinkService.class);
            List<String> all = links.look(secret).stream()
                    .flatMap(one -> one.roles().stream())
                    .map(LinkedRole::linkId)
                    .toList();
            return links.use(secret, all);
        });
    }

    private Membership stored(String user) {
        return database(em -> em.find(Membership.class, town.membership(user).getId()));
    }

    private void change(String user, Consumer<Membership> change) {
        inDatabase(em ->
                change.accept(em.find(Membership.class, town.membership(user).getId())));
    }

    @Test
    void looking_says_who_acts_and_no_number_and_uses_nothing_up() {
        String secret = letter("zorg");
        for (int i = 0; i < 3; i++) {
            Linked linked = look(secret).orElseThrow();
            assertEquals(
                    List.of("CARE_COORD De Brug " + Sentence.of("account.link.number", "45")),
                    linked.roles().stream()
                            .map(one -> one.role() + " " + one.organisation() + " " + one.said())
                            .toList());
            // an id is made by chance, and may have the digits of any number in it
            String told = linked.toString().replaceAll("linkId=[^,]*", "");
            assertFalse(told.contains("088"), told);
            assertFalse(told.contains("Proef"), told);
        }
        assertNull(stored("zorg").getVerifiedAt());
    }

    @Test
    void it_works_once_and_stores_that_it_did_and_for_whom() {
        String secret = letter("zorg");
        assertEquals(1, use(Caller.NOBODY, secret));
        assertNotNull(stored("zorg").getVerifiedAt());
        assertEquals(0, use(Caller.NOBODY, secret));
        assertTrue(look(secret).isEmpty());
        assertEquals(1, notes());
    }

    @Test
    void who_presses_twice_is_thanked_twice_and_it_is_stored_once() {
        String secret = letter("zorg");
        List<String> all = look(secret).orElseThrow().roles().stream()
                .map(LinkedRole::linkId)
                .toList();
        List<Integer> done = new ArrayList<>();
        for (int times = 0; times < 2; times++) {
            as(Caller.NOBODY, () -> bean(Intention.class)
                    .once(
                            "key",
                            "content",
                            "base.intention.other",
                            () -> done.add(bean(OneTimeLinkService.class).use(secret, all))));
        }
        assertEquals(List.of(1, 1), done);
        assertEquals(1, notes());
    }

    private long notes() {
        return database(
                em -> ((Number) em.createNativeQuery("select count(*) from audit_entry where action = 'link.used'")
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void its_secret_is_stored_nowhere() {
        String secret = letter("zorg");
        assertEquals(0L, (long) database(
                em -> em.createQuery("select count(l) from OneTimeLink l where l.secretDigest = :secret", Long.class)
                        .setParameter("secret", secret)
                        .getSingleResult()));
    }

    @Test
    void it_works_for_fourteen_days() {
        String secret = letter("zorg");
        TestClock.advance(Duration.ofDays(14).minusSeconds(1));
        assertTrue(look(secret).isPresent());
        TestClock.advance(Duration.ofSeconds(1));
        assertTrue(look(secret).isEmpty());
        assertEquals(0, use(Caller.NOBODY, secret));
    }

    @Test
    void any_change_of_address_role_or_record_ends_it() {
        List<Consumer<Membership>> changes = List.of(
                role -> role.getPerson().setEmail("anders@proef.example"),
                role -> role.setWorkPhone("088 000 00 46"),
                role -> role.grant(LocalDate.of(2025, 8, 1), LocalDate.of(2027, 7, 31), null),
                role -> role.endBefore(LocalDate.of(2026, 11, 9)));
        for (Consumer<Membership> change : changes) {
            String secret = letter("zorg");
            change("zorg", change);
            assertTrue(look(secret).isEmpty());
            assertEquals(0, use(Caller.NOBODY, secret));
        }
        assertNull(stored("zorg").getVerifiedAt());
    }

    @Test
    void it_ends_with_the_access_of_who_holds_the_role_though_the_role_goes_on() {
        LocalDate last = LocalDate.ofInstant(TestClock.read(), Time.ZONE);
        change("jeugdhulp", role -> role.allowUntil(last));
        String own = letter("jeugdhulp");
        String others = letter("jeugdagent");
        change("jeugdagent", role -> role.getOrganisation().allowUntil(last));
        assertTrue(look(own).isPresent());
        assertTrue(look(others).isPresent());
        TestClock.advance(Duration.ofDays(1));
        assertTrue(look(own).isEmpty());
        assertTrue(look(others).isEmpty());
        assertEquals(0, use(Caller.NOBODY, own));
    }

    @Test
    void a_blocked_account_and_a_closed_organisation_end_it_and_another_password_does_not() {
        String secret = letter("zorg");
        inDatabase(em -> em.find(Account.class, town.account("zorg").getId()).choosePassword("-"));
        assertTrue(look(secret).isPresent());
        inDatabase(em -> em.find(Account.class, town.account("zorg").getId()).block());
        assertTrue(look(secret).isEmpty());
        String care = letter("jeugdhulp");
        inDatabase(em -> em.find(Organisation.class, town.care.getId()).close());
        assertTrue(look(care).isEmpty());
    }

    @Test
    void who_has_several_roles_answers_for_those_that_are_chosen_and_one_that_changed_is_left_out() {
        List<Membership> roles = database(em -> {
            Person zorg = em.find(Person.class, town.person("zorg").getId());
            List<Membership> all = new ArrayList<>();
            all.add(em.find(Membership.class, town.membership("zorg").getId()));
            for (Organisation organisation : List.of(town.linden, town.board)) {
                Membership more = new Membership(
                        zorg, em.find(Organisation.class, organisation.getId()), "MENTOR", LocalDate.of(2026, 8, 1));
                em.persist(more);
                all.add(more);
            }
            return all;
        });
        String secret = database(em -> letter(roles.stream()
                .map(one -> em.find(Membership.class, one.getId()))
                .toList()));
        change("zorg", role -> role.setWorkPhone("088 000 00 47"));
        List<LinkedRole> open = look(secret).orElseThrow().roles();
        assertEquals(
                List.of("De Linde", "Proefstad"),
                open.stream().map(LinkedRole::organisation).sorted().toList());
        assertEquals(1, as(Caller.NOBODY, () -> bean(OneTimeLinkService.class)
                .use(secret, List.of(open.get(0).linkId(), "something else"))));
        assertEquals(1, look(secret).orElseThrow().roles().size());
    }

    @Test
    void it_walks_into_nobodys_session() {
        String secret = letter("zorg");
        Linked linked = as(town.caller("mentor"), () -> bean(SecretTries.class)
                        .from(HERE, () -> bean(OneTimeLinkService.class).look(secret)))
                .orElseThrow();
        assertTrue(linked.another());
        assertEquals(List.of(), linked.roles());
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("mentor"), () -> bean(OneTimeLinkService.class)
                        .use(secret, List.of())));
        assertEquals("account.link.another", refused.key());
        assertEquals(1, use(town.caller("zorg"), secret));
    }

    @Test
    void of_two_who_press_at_the_same_time_one_does_it() throws Exception {
        String secret = letter("zorg");
        List<String> all = look(secret).orElseThrow().roles().stream()
                .map(LinkedRole::linkId)
                .toList();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> press =
                    () -> as(Caller.NOBODY, () -> bean(OneTimeLinkService.class).use(secret, all));
            int done = 0;
            for (Future<Integer> pressed : both.invokeAll(List.of(press, press))) {
                done += pressed.get();
            }
            assertEquals(1, done);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void who_tries_thirty_that_open_nothing_waits_a_minute_and_may_still_sign_in() {
        String secret = letter("zorg");
        for (int i = 0; i < 30; i++) {
            assertTrue(look("unknown" + i).isEmpty());
        }
        Later later = assertThrows(Later.class, () -> look(secret));
        assertEquals(Later.Reason.TOO_OFTEN, later.reason());
        assertFalse(as(Caller.PORTAL, () -> bean(SignInService.class).cameTooOften(HERE)));
        TestClock.advance(Duration.ofMinutes(1));
        assertTrue(look(secret).isPresent());
    }

    /** What binds people or lets information go needs somebody who signed in. */
    @Test
    void there_are_no_other_acts_than_these_and_each_has_its_room() {
        assertEquals(
                List.of("CONFIRM_CONTACT", "ACCEPT_INVITATION", "DECLINE_INVITATION", "SEND_SOMEBODY"),
                Arrays.stream(OneTimeLink.Act.values()).map(Enum::name).toList());
        String secret = letter("zorg");
        assertEquals("/partner/my-contact.xhtml", look(secret).orElseThrow().otherwise());
    }
}
