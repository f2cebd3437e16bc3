package nl.partnership.ejb.account.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Base32;
import nl.partnership.domain.account.StepGroup;
import nl.partnership.domain.account.TimeCode;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.ejb.account.Passwords;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second step that is asked of a group: they are told, have some days, and then do not get in without. */
class StepDemandTest extends ServiceTest {

    private static final String PASSWORD = "vier paarden lopen links";

    private final Town town = new Town();
    private Caller beheer;

    @BeforeEach
    void build() {
        String hash = bean(Passwords.class).hash(PASSWORD);
        List.of("beheer", "jeugdagent", "wijkagent", "zorg", "fg", "bestuurder")
                .forEach(user -> town.account(user).choosePassword(hash));
        inDatabase(town::persist);
        beheer = town.caller("beheer");
        set(beheer);
        leaving();
    }

    @Test
    void after_an_upgrade_nothing_is_asked_of_anybody() {
        assertEquals(List.of(), as(beheer, () -> demands().demands()));
        assertEquals(List.of(StepGroup.values()), as(beheer, () -> demands().free()));
        assertTrue(signIn("jeugdagent").isPresent());
    }

    @Test
    void those_of_the_group_are_told_and_get_in_until_the_last_day_and_not_after_it() {
        as(beheer, () -> demands().demand(StepGroup.POLICE, 14));
        List<OutboxMail> mails = leaving();
        assertEquals(
                List.of("jeugdagent@proef.example", "wijkagent@proef.example"),
                mails.stream().map(OutboxMail::getRecipient).sorted().toList());
        assertTrue(mails.get(0).getBody().contains("Na 23 november 2026 komt u er zonder niet meer in."));
        assertTrue(signIn("jeugdagent").isPresent());
        assertEquals(LocalDate.of(2026, 11, 23), look("jeugdagent").lastDay());
        assertEquals(null, look("zorg").lastDay());
        TestClock.advance(Duration.ofDays(14));
        assertTrue(signIn("jeugdagent").isPresent());
        TestClock.advance(Duration.ofDays(1));
        assertTrue(signIn("jeugdagent").isEmpty());
        assertTrue(signIn("zorg").isPresent());
    }

    @Test
    void officer_and_board_are_groups_of_their_own_and_no_people_of_schools() {
        as(beheer, () -> demands().demand(StepGroup.SCHOOL, 0));
        assertEquals(
                List.of("zorg@proef.example"),
                leaving().stream().map(OutboxMail::getRecipient).toList());
        as(beheer, () -> demands().demand(StepGroup.OFFICER, 0));
        assertEquals(
                List.of("fg@proef.example"),
                leaving().stream().map(OutboxMail::getRecipient).toList());
        TestClock.advance(Duration.ofDays(1));
        assertTrue(signIn("fg").isEmpty());
        assertTrue(signIn("zorg").isEmpty());
        assertTrue(signIn("bestuurder").isPresent());
    }

    @Test
    void who_is_too_late_gets_a_link_by_mail_once_an_hour_and_sets_it_up_before_anybody_is_in() {
        as(beheer, () -> demands().demand(StepGroup.POLICE, 0));
        TestClock.advance(Duration.ofDays(1));
        leaving();
        StepDue due = due("jeugdagent");
        assertTrue(due.setUp());
        due("jeugdagent");
        assertEquals(
                List.of("Stel nu uw tweede stap in voor Samen aan zet"),
                leaving().stream().map(OutboxMail::getSubject).toList());
        as(Caller.PORTAL, () -> second().begin(due));
        String secret = as(Caller.PORTAL, () -> second().setUp(due)).secret();
        assertEquals(List.of(), as(Caller.PORTAL, () -> second().confirm(due, "nee")));
        assertEquals(
                10,
                as(Caller.PORTAL, () -> second().confirm(due, code(secret, 0))).size());
        StepDue next = due("jeugdagent");
        assertFalse(next.setUp());
        assertTrue(
                as(Caller.PORTAL, () -> second().answer(next, code(secret, 1))).isPresent());
        // what is set is not set up again by who only has the password
        assertEquals(null, as(Caller.PORTAL, () -> second().setUp(due)));
        as(Caller.PORTAL, () -> second().begin(due));
        assertEquals(List.of(), as(Caller.PORTAL, () -> second().confirm(due, code(secret, 0))));
    }

    @Test
    void who_asks_it_of_others_has_one_and_nobody_who_must_have_one_ends_it() {
        as(beheer, () -> demands().demand(StepGroup.ADMINISTRATOR, 14));
        RuleViolation must = assertThrows(
                RuleViolation.class,
                () -> as(beheer, () -> bean(OwnStepService.class).end("123456")));
        assertEquals("account.ownStep.demanded", must.key());
        inDatabase(em -> em.createQuery("delete from RecoveryCode c").executeUpdate());
        inDatabase(em -> em.createQuery("delete from SecondStep s").executeUpdate());
        RuleViolation first = assertThrows(
                RuleViolation.class, () -> as(beheer, () -> demands().demand(StepGroup.POLICE, 14)));
        assertEquals("account.demand.ownFirst", first.key());
    }

    @Test
    void days_and_group_are_what_they_can_be() {
        for (int days : new int[] {-1, 91}) {
            RuleViolation wrong = assertThrows(
                    RuleViolation.class, () -> as(beheer, () -> demands().demand(StepGroup.POLICE, days)));
            assertEquals("days", wrong.field());
        }
        as(beheer, () -> demands().demand(StepGroup.POLICE, 14));
        RuleViolation twice = assertThrows(
                RuleViolation.class, () -> as(beheer, () -> demands().demand(StepGroup.POLICE, 14)));
        assertEquals("group", twice.field());
    }

    @Test
    void what_is_asked_no_more_keeps_nobody_out() {
        as(beheer, () -> demands().demand(StepGroup.POLICE, 0));
        TestClock.advance(Duration.ofDays(1));
        as(beheer, () -> demands().end("POLICE"));
        for (String none : List.of("POLICE", "NOBODY", "")) {
            assertThrows(NotFound.class, () -> as(beheer, () -> demands().end(none)), none);
        }
        assertTrue(signIn("jeugdagent").isPresent());
        as(beheer, () -> demands().demand(StepGroup.POLICE, 5));
        assertTrue(signIn("jeugdagent").isPresent());
    }

    @Test
    void it_stands_on_the_home_until_it_is_set() {
        assertEquals(0, onHomes());
        as(beheer, () -> demands().demand(StepGroup.POLICE, 14));
        assertEquals(3, onHomes());
        set(town.caller("jeugdagent"));
        assertEquals(2, onHomes());
        as(beheer, () -> demands().end("POLICE"));
        assertEquals(0, onHomes());
    }

    private long onHomes() {
        return database(em -> em.createQuery("select count(t) from Todo t where t.kind = 'account.step'", Long.class)
                        .getResultList())
                .get(0);
    }

    private void set(Caller caller) {
        as(caller, () -> bean(OwnStepService.class).begin(null));
        String secret = as(caller, () -> bean(OwnStepService.class).look()).begun();
        as(caller, () -> bean(OwnStepService.class).confirm(code(secret, 0)));
    }

    private static String code(String secret, int ahead) {
        return TimeCode.at(Base32.bytes(secret), TimeCode.step(TestClock.read()) + ahead);
    }

    private OwnStepService.OwnStep look(String user) {
        return as(town.caller(user), () -> bean(OwnStepService.class).look());
    }

    private Optional<Caller> signIn(String user) {
        return as(Caller.PORTAL, () -> bean(PasswordDesk.class).signIn(user, PASSWORD, "192.0.2.1", List.of()));
    }

    private StepDue due(String user) {
        return as(Caller.PORTAL, () -> {
            assertTrue(bean(PasswordDesk.class)
                    .signIn(user, PASSWORD, "192.0.2.1", List.of())
                    .isEmpty());
            return bean(SignInRefusal.class).step().orElseThrow();
        });
    }

    private SecondStepService second() {
        return bean(SecondStepService.class);
    }

    private StepDemandService demands() {
        return bean(StepDemandService.class);
    }
}
