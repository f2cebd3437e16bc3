package nl.partnership.ejb.account.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Base32;
import nl.partnership.domain.account.LostDevice;
import nl.partnership.domain.account.SecondStep;
import nl.partnership.domain.account.TimeCode;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.account.Passwords;
import nl.partnership.ejb.account.SignInService;
import nl.partnership.ejb.account.step.LostDeviceService.Asked;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second step ends by two people, and never by one. */
class LostDeviceServiceTest extends ServiceTest {

    private final Town town = new Town();
    private Caller beheer;
    private Caller leider;
    private Caller zorg;

    @BeforeEach
    void build() {
        String hash = bean(Passwords.class).hash("vier paarden lopen links");
        List.of("beheer", "leider", "wijkagent", "zorg")
                .forEach(user -> town.account(user).choosePassword(hash));
        // a partner, for whom somebody of the care team answers
        town.membership("wijkagent").grant(Town.YEAR.firstDay(), Town.YEAR.lastDay(), town.person("zorg"));
        town.account("leider").setAdministrator(true);
        inDatabase(em -> {
            town.persist(em);
        });
        beheer = town.caller("beheer");
        leider = Callers.administrator(town.account("leider"), true);
        zorg = town.caller("zorg");
        set("wijkagent");
        leaving();
    }

    @Test
    void an_administrator_asks_and_who_answers_for_the_person_confirms() {
        String signedIn = as(Caller.PORTAL, () -> bean(SignInService.class)
                .begin(town.account("wijkagent").getId(), "Firefox"));
        as(beheer, () -> lost().ask(town.person("wijkagent").getId()));
        assertEquals(
                List.of(
                        "leider@proef.example Is iemand de telefoon kwijt? U wordt gevraagd dat te bevestigen",
                        "wijkagent@proef.example Een beheerder vraagt uw tweede stap uit te zetten",
                        "zorg@proef.example Is iemand de telefoon kwijt? U wordt gevraagd dat te bevestigen"),
                mails());
        Asked asked = waiting(zorg).get(0);
        assertEquals("Wijkagent Proef", asked.name());
        assertTrue(isSet("wijkagent"));
        as(zorg, () -> lost().confirm(asked.id()));
        assertFalse(isSet("wijkagent"));
        assertEquals(List.of("wijkagent@proef.example Uw tweede stap bij Samen aan zet staat uit"), mails());
        assertTrue(as(Caller.PORTAL, () -> bean(SignInService.class).caller(signedIn, null))
                .isEmpty());
        assertEquals(List.of(), waiting(zorg));
        assertEquals(List.of(), waiting(leider));
    }

    @Test
    void another_administrator_confirms_and_the_one_who_asked_does_not() {
        as(beheer, () -> lost().ask(town.person("wijkagent").getId()));
        assertEquals(List.of(), waiting(beheer));
        Asked asked = waiting(leider).get(0);
        assertThrows(NotFound.class, () -> as(beheer, () -> lost().confirm(asked.id())));
        assertTrue(isSet("wijkagent"));
        as(leider, () -> lost().confirm(asked.id()));
        assertFalse(isSet("wijkagent"));
    }

    @Test
    void an_administrator_in_the_role_of_somebody_else_is_no_administrator() {
        as(beheer, () -> lost().ask(town.person("wijkagent").getId()));
        assertEquals(List.of(), waiting(town.caller("leider")));
    }

    @Test
    void whom_it_does_not_concern_finds_nothing() {
        as(beheer, () -> lost().ask(town.person("wijkagent").getId()));
        String id = waiting(zorg).get(0).id();
        for (String user : List.of("coordinator", "jeugdagent", "wijkagent", "fg", "bestuurder")) {
            assertEquals(List.of(), waiting(town.caller(user)), user);
            assertThrows(NotFound.class, () -> as(town.caller(user), () -> lost().confirm(id)), user);
            assertThrows(NotFound.class, () -> as(town.caller(user), () -> lost().refuse(id)), user);
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> lost().ask(
                                    town.person("zorg").getId())),
                    user);
        }
    }

    @Test
    void nobody_asks_for_the_own_account_and_nobody_confirms_it() {
        set("beheer");
        RuleViolation own = assertThrows(
                RuleViolation.class,
                () -> as(beheer, () -> lost().ask(town.person("beheer").getId())));
        assertEquals("account.lost.own", own.key());
        RuleViolation two = assertThrows(
                RuleViolation.class,
                () -> as(leider, () -> lost().ask(town.person("beheer").getId())));
        assertEquals("account.lost.nobody", two.key());
        inDatabase(em -> em.find(Account.class, town.account("zorg").getId()).setAdministrator(true));
        as(leider, () -> lost().ask(town.person("beheer").getId()));
        assertEquals(List.of(), waiting(beheer));
        assertEquals(
                1, waiting(Callers.administrator(town.account("zorg"), true)).size());
    }

    @Test
    void what_was_refused_or_taken_back_or_is_older_than_a_week_is_over_and_may_be_asked_anew() {
        as(beheer, () -> lost().ask(town.person("wijkagent").getId()));
        RuleViolation again = assertThrows(
                RuleViolation.class,
                () -> as(leider, () -> lost().ask(town.person("wijkagent").getId())));
        assertEquals("account.lost.asked", again.key());
        String refused = waiting(zorg).get(0).id();
        as(zorg, () -> lost().refuse(refused));
        assertThrows(RuleViolation.class, () -> as(leider, () -> lost().confirm(refused)));
        as(beheer, () -> lost().ask(town.person("wijkagent").getId()));
        as(beheer, () -> lost().takeBack(town.person("wijkagent").getId()));
        assertEquals(List.of(), waiting(zorg));
        as(beheer, () -> lost().ask(town.person("wijkagent").getId()));
        String old = waiting(zorg).get(0).id();
        TestClock.advance(LostDevice.OPEN.plus(Duration.ofMinutes(1)));
        assertEquals(List.of(), waiting(zorg));
        assertThrows(RuleViolation.class, () -> as(zorg, () -> lost().confirm(old)));
        assertTrue(isSet("wijkagent"));
    }

    @Test
    void without_a_step_and_without_a_second_person_there_is_nothing_to_ask() {
        RuleViolation none = assertThrows(
                RuleViolation.class,
                () -> as(beheer, () -> lost().ask(town.person("zorg").getId())));
        assertEquals("account.lost.noStep", none.key());
        set("zorg");
        inDatabase(em -> em.find(Account.class, town.account("leider").getId()).setAdministrator(false));
        RuleViolation nobody = assertThrows(
                RuleViolation.class,
                () -> as(beheer, () -> lost().ask(town.person("zorg").getId())));
        assertEquals("account.lost.nobody", nobody.key());
        assertEquals(0, as(beheer, () -> lost().of(town.person("zorg").getId())).others());
        assertEquals(
                1, as(beheer, () -> lost().of(town.person("wijkagent").getId())).others());
    }

    @Test
    void what_was_asked_is_gone_a_year_later() {
        as(beheer, () -> lost().ask(town.person("wijkagent").getId()));
        TestClock.advance(Duration.ofDays(364));
        assertEquals(0, dueForErasure(LostDevice.class).size());
        TestClock.advance(Duration.ofDays(3));
        eraseDue(LostDevice.class);
        assertEquals(List.of(0L), database(em -> em.createQuery("select count(l) from LostDevice l", Long.class)
                .getResultList()));
    }

    private void set(String user) {
        as(
                Caller.PORTAL,
                () -> inDatabase(em -> {
                    Account account = em.find(Account.class, town.account(user).getId());
                    SecondStep step = new SecondStep(account);
                    byte[] secret = Base32.bytes(Base32.random(32));
                    step.begin(bean(StepKeys.class).seal(Base32.random(32), account));
                    step.set(secret, TimeCode.at(secret, TimeCode.step(TestClock.read())), TestClock.read());
                    em.persist(step);
                }));
    }

    private boolean isSet(String user) {
        return as(beheer, () -> lost().of(town.person(user).getId())).setAt() != null;
    }

    private List<Asked> waiting(Caller caller) {
        return as(caller, () -> lost().waiting());
    }

    private LostDeviceService lost() {
        return bean(LostDeviceService.class);
    }

    private List<String> mails() {
        return leaving().stream()
                .map(mail -> mail.getRecipient() + " " + mail.getSubject())
                .sorted()
                .toList();
    }
}
