package nl.partnership.ejb.account.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Passkey;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.account.StepDemand;
import nl.partnership.domain.account.StepGroup;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.account.EndedRole;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.ejb.account.Passwords;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.account.passkey.OwnPasskeyService.PasskeyRow;
import nl.partnership.ejb.account.step.LostDeviceService;
import nl.partnership.ejb.account.step.StepDue;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passkeys as a second step and as a sign-in, with devices that sign for real. */
class PasskeyTest extends ServiceTest {

    private static final String PASSWORD = "vier paarden lopen links";
    private static final String WITHOUT =
            "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}";

    private static final String ADDRESS = "192.0.2.1";

    private final Town town = new Town();
    private final Device device = new Device();
    private Caller caller;
    private Caller zorg;

    @BeforeEach
    void setUp() {
        String hash = bean(Passwords.class).hash(PASSWORD);
        List.of("coordinator", "zorg", "leider", "beheer")
                .forEach(user -> town.account(user).choosePassword(hash));
        town.account("leider").setAdministrator(true);
        inDatabase(town::persist);
        caller = town.caller("coordinator");
        zorg = town.caller("zorg");
        assertTrue(add(caller, device, "Laptop"));
    }

    @Test
    void after_the_right_password_the_passkey_lets_in_and_the_password_alone_does_not() {
        StepDue due = due();
        assertTrue(due.byPasskey());
        assertFalse(due.byCode());
        assertEquals("SAFETY_COORD", answer(due, device).orElseThrow().role());
    }

    @Test
    void a_passkey_alone_lets_in_its_owner_in_the_role_used_last() {
        Caller in = answer(null, device).orElseThrow();
        assertEquals(caller.accountId(), in.accountId());
        assertEquals("SAFETY_COORD", in.role());
    }

    @Test
    void before_a_password_the_question_names_no_passkey_and_after_it_those_of_the_account() {
        as(Caller.PORTAL, () -> {
            String open = bean(PasskeySignInService.class).toShow(null, Secret.random());
            assertTrue(open.contains("\"allowCredentials\":[]"), open);
            assertTrue(open.contains("\"rpId\":\"localhost\""), open);
            assertTrue(open.contains("\"userVerification\":\"required\""), open);
        });
        StepDue due = due();
        String own = as(Caller.PORTAL, () -> bean(PasskeySignInService.class).toShow(due, Secret.random()));
        assertTrue(own.contains(device.id()), own);
    }

    @Test
    void what_the_device_is_asked_to_keep_is_random_and_the_same_each_time_and_no_device_makes_two() {
        String question = as(caller, () -> own().toMake(Secret.random()));
        String again = as(caller, () -> own().toMake(Secret.random()));
        String handle = question.replaceFirst(".*\"user\":\\{\"id\":\"([^\"]*)\".*", "$1");
        assertEquals(43, handle.length(), question);
        assertTrue(again.contains(handle));
        assertTrue(
                question.contains("\"excludeCredentials\":[{\"type\":\"public-key\",\"id\":\"" + device.id()),
                question);
        assertTrue(question.contains("\"attestation\":\"none\""), question);
        assertFalse(add(caller, device, "Nog eens"));
        assertFalse(add(zorg, device, "Van een ander"));
        assertEquals(1, list().size());
    }

    @Test
    void an_answer_given_on_another_site_is_refused() {
        device.origin = "http://localhost:8081";
        refused();
        device.origin = "https://localhost:8080";
        refused();
        device.origin = "http://portaal.example:8080";
        refused();
    }

    @Test
    void an_answer_for_another_domain_is_refused() {
        device.domain = "portaal.example";
        refused();
    }

    @Test
    void a_device_that_did_not_look_who_is_there_is_refused() {
        device.looksWhoIsThere = false;
        refused();
    }

    @Test
    void an_answer_to_another_question_is_refused() {
        StepDue due = due();
        String old = as(Caller.PORTAL, () -> bean(PasskeySignInService.class).toShow(due, Secret.random()));
        String answer = device.show(old);
        assertTrue(answered(due, Secret.random(), answer).isEmpty());
        assertTrue(answered(null, Secret.random(), answer).isEmpty());
    }

    @Test
    void the_passkey_of_another_is_no_second_step_and_says_nothing_about_whose_it_is() {
        Device other = new Device();
        assertTrue(add(zorg, other, "Telefoon"));
        assertTrue(answer(due(), other).isEmpty());
        assertEquals(zorg.accountId(), answer(null, other).orElseThrow().accountId());
    }

    @Test
    void a_device_that_does_not_say_whose_it_is_does_not_sign_in_alone() {
        device.tellsWhoIsThere = false;
        assertTrue(answer(null, device).isEmpty());
        assertTrue(answer(due(), device).isPresent());
    }

    @Test
    void what_is_no_answer_is_refused() {
        for (String odd : new String[] {
            null, "", "{}", "[]", "null", "x", "{\"id\":\"??\"}", "{\"id\":\"AA\"}", WITHOUT, "9".repeat(30_000)
        }) {
            assertTrue(answered(null, Secret.random(), odd).isEmpty(), odd);
            assertFalse(as(caller, () -> own().add(Secret.random(), odd, "Vreemd")), odd);
        }
    }

    @Test
    void a_new_passkey_is_refused_from_another_site_domain_or_question_and_from_who_was_not_looked_at() {
        Device elsewhere = new Device();
        elsewhere.origin = "http://portaal.example";
        assertFalse(add(caller, elsewhere, "Elders"));
        Device domain = new Device();
        domain.domain = "portaal.example";
        assertFalse(add(caller, domain, "Elders"));
        Device blind = new Device();
        blind.looksWhoIsThere = false;
        assertFalse(add(caller, blind, "Elders"));
        Device late = new Device();
        String answer = late.make(as(caller, () -> own().toMake(Secret.random())));
        assertFalse(as(caller, () -> own().add(Secret.random(), answer, "Elders")));
        assertEquals(1, list().size());
    }

    @Test
    void a_counter_that_goes_back_is_refused_and_its_owner_is_told_once_a_day() {
        device.counter = 5;
        assertTrue(answer(null, device).isPresent());
        device.counter = 2;
        leaving();
        assertTrue(answer(null, device).isEmpty());
        assertTrue(answer(due(), device).isEmpty());
        assertEquals(List.of("Een passkey voor Samen aan zet is geweigerd"), subjects());
        assertEquals(2, notes("passkey.copied"));
        device.counter = 6;
        assertTrue(answer(null, device).isPresent());
    }

    @Test
    void a_device_that_counts_nothing_is_accepted_each_time() {
        assertTrue(answer(null, device).isPresent());
        assertTrue(answer(null, device).isPresent());
    }

    @Test
    void wrong_passkeys_count_for_their_network_address_as_wrong_passwords_do() {
        device.looksWhoIsThere = false;
        for (int i = 0; i < 30; i++) {
            answer(null, device);
        }
        device.looksWhoIsThere = true;
        assertThrows(Later.class, () -> answer(null, device));
    }

    @Test
    void who_is_blocked_or_chose_another_password_half_way_does_not_get_in() {
        StepDue due = due();
        inDatabase(em -> em.find(Account.class, caller.accountId())
                .choosePassword(bean(Passwords.class).hash("zes ganzen vliegen rechts")));
        assertTrue(answer(due, device).isEmpty());
        inDatabase(em -> em.find(Account.class, caller.accountId()).block());
        assertTrue(answer(null, device).isEmpty());
    }

    @Test
    void whose_role_ended_hears_so_with_the_passkey_alone_and_after_a_password_and_it_is_no_guess() {
        StepDue due = due();
        inDatabase(em -> em.createQuery("update Membership m set m.validUntil = :end where m.person.id = :person")
                .setParameter("end", LocalDate.of(2026, 1, 1))
                .setParameter("person", caller.personId())
                .executeUpdate());
        for (int i = 0; i < 31; i++) {
            EndedRole ended = ended(i % 2 == 0 ? null : due).orElseThrow();
            assertEquals(LocalDate.of(2026, 1, 1), ended.until());
            assertEquals("SAFETY_COORD", ended.role());
        }
        assertEquals(List.of("{\"reason\":\"ended\"}"), reasons(), "what was refused stands in the trail");
        inDatabase(em -> em.find(Account.class, caller.accountId()).block());
        assertTrue(ended(null).isEmpty());
    }

    private Optional<EndedRole> ended(StepDue due) {
        return as(Caller.PORTAL, () -> {
            String challenge = Secret.random();
            String answer = device.show(bean(PasskeySignInService.class).toShow(due, challenge));
            assertTrue(bean(PasskeyDesk.class)
                    .answer(new PasskeyCredential(due, challenge, answer, ADDRESS))
                    .isEmpty());
            return bean(SignInRefusal.class).endedRole();
        });
    }

    @Test
    void its_owner_sees_when_it_was_made_and_used_and_is_told_of_each_one_more_or_less() {
        assertEquals(List.of("U hebt een passkey voor Samen aan zet"), subjects());
        PasskeyRow before = list().get(0);
        assertEquals("Laptop", before.name());
        assertEquals(null, before.usedAt());
        TestClock.advance(Duration.ofHours(1));
        answer(null, device);
        leaving();
        PasskeyRow after = list().get(0);
        assertEquals(before.madeAt().plus(Duration.ofHours(1)), after.usedAt());
        assertThrows(NotFound.class, () -> as(zorg, () -> own().remove(after.id())));
        as(caller, () -> own().remove(after.id()));
        assertEquals(List.of("Een passkey voor Samen aan zet is verwijderd"), subjects());
        assertTrue(answer(null, device).isEmpty());
        assertTrue(as(Caller.PORTAL, () -> bean(PasswordDesk.class).signIn("coordinator", PASSWORD, ADDRESS, List.of()))
                .isPresent());
    }

    @Test
    void the_last_one_stays_where_a_second_step_is_asked_and_counts_as_one() {
        inDatabase(em -> em.persist(new StepDemand(StepGroup.SCHOOL, 0, TestClock.read(), Town.YEAR.firstDay())));
        TestClock.advance(Duration.ofDays(2));
        assertTrue(due().byPasskey());
        assertFalse(due().setUp());
        String id = list().get(0).id();
        RuleViolation last = assertThrows(RuleViolation.class, () -> as(caller, () -> own().remove(id)));
        assertEquals("account.passkey.demanded", last.key());
        assertTrue(add(caller, new Device(), "Telefoon"));
        as(caller, () -> own().remove(id));
        assertEquals(1, list().size());
    }

    @Test
    void it_needs_a_name_and_there_are_ten_at_most() {
        RuleViolation none = assertThrows(RuleViolation.class, () -> add(caller, new Device(), " "));
        assertEquals("name", none.field());
        for (int i = 1; i < Passkey.MOST; i++) {
            assertTrue(add(caller, new Device(), "Sleutel " + i));
        }
        RuleViolation many = assertThrows(RuleViolation.class, () -> add(caller, new Device(), "Te veel"));
        assertEquals("account.passkey.tooMany", many.key());
    }

    @Test
    void it_shows_anew_who_it_is_and_that_of_another_does_not() {
        assertTrue(proven(caller, device));
        assertFalse(proven(zorg, device));
        device.origin = "http://portaal.example";
        assertFalse(proven(caller, device));
    }

    @Test
    void when_the_device_is_lost_two_others_end_all_of_them() {
        Caller beheer = town.caller("beheer");
        as(beheer, () -> lost().ask(town.person("coordinator").getId()));
        Caller leider = Callers.administrator(town.account("leider"), true);
        as(leider, () -> lost().confirm(lost().waiting().get(0).id()));
        assertTrue(answer(null, device).isEmpty());
        assertEquals(List.of(), list());
    }

    private void refused() {
        StepDue due = due();
        assertTrue(answer(due, device).isEmpty());
        assertTrue(answer(null, device).isEmpty());
    }

    private boolean add(Caller owner, Device made, String name) {
        String challenge = Secret.random();
        String answer = made.make(as(owner, () -> own().toMake(challenge)));
        return as(owner, () -> own().add(challenge, answer, name));
    }

    private boolean proven(Caller owner, Device shown) {
        String challenge = Secret.random();
        String answer = shown.show(as(owner, () -> own().toShow(challenge)));
        return as(owner, () -> own().prove(challenge, answer));
    }

    private Optional<Caller> answer(StepDue due, Device shown) {
        String challenge = Secret.random();
        String question =
                as(Caller.PORTAL, () -> bean(PasskeySignInService.class).toShow(due, challenge));
        return answered(due, challenge, shown.show(question));
    }

    private Optional<Caller> answered(StepDue due, String challenge, String answer) {
        return as(Caller.PORTAL, () -> bean(PasskeyDesk.class)
                .answer(new PasskeyCredential(due, challenge, answer, ADDRESS)));
    }

    private StepDue due() {
        return as(Caller.PORTAL, () -> {
            assertTrue(bean(PasswordDesk.class)
                    .signIn("coordinator", PASSWORD, ADDRESS, List.of())
                    .isEmpty());
            return bean(SignInRefusal.class).step().orElseThrow();
        });
    }

    private List<?> reasons() {
        return database(em -> em.createNativeQuery("select distinct p.detail from audit_entry e join audit_payload p"
                        + " on p.seq = e.seq where e.action = 'sign-in'")
                .getResultList());
    }

    private long notes(String action) {
        return database(
                em -> ((Number) em.createNativeQuery("select count(*) from audit_entry where action = '" + action + "'")
                                .getSingleResult())
                        .longValue());
    }

    private List<PasskeyRow> list() {
        return as(caller, () -> own().list());
    }

    private OwnPasskeyService own() {
        return bean(OwnPasskeyService.class);
    }

    private LostDeviceService lost() {
        return bean(LostDeviceService.class);
    }

    private List<String> subjects() {
        return leaving().stream().map(OutboxMail::getSubject).toList();
    }
}
