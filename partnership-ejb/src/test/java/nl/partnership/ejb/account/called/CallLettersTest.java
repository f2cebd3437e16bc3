package nl.partnership.ejb.account.called;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.PersonService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.calltest.CallTestService;
import nl.partnership.ejb.partner.calltest.CalledPeople;
import nl.partnership.ejb.vision.RouteDraft;
import nl.partnership.ejb.vision.RouteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** De Brug calls its care coordinator, youth care, a youth officer and somebody of the municipality who has no number. */
class CallLettersTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
        Stream.of("coordinator", "zorg", "jeugdhulp", "jeugdagent", "wijkagent")
                .forEach(user -> number(user, "088 000 00 11"));
        List<RouteDraft.Step> steps = List.of(
                step(town.bridge, "CARE_COORD"),
                step(town.care, "YOUTH_CARE_WORKER"),
                step(town.police, "YOUTH_OFFICER"),
                step(town.municipality, "SAFETY_ADVISER"));
        as(town.caller("coordinator"), () -> bean(RouteService.class)
                .save(town.bridge.getId(), Signal.SEXTING, null, steps, "zo is het afgesproken"));
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    private void number(String user, String number) {
        inDatabase(
                em -> em.find(Membership.class, town.membership(user).getId()).setWorkPhone(number));
    }

    private static RouteDraft.Step step(Organisation organisation, String role) {
        return new RouteDraft.Step(organisation.getId() + ":" + role, Within.TODAY, null);
    }

    private void announce(String user) {
        as(town.caller(user), () -> bean(CallTestService.class).announce(Signal.SEXTING, TODAY.plusDays(3)));
    }

    private static List<String> to(List<OutboxMail> mails) {
        return mails.stream()
                .map(mail -> mail.getRecipient().replace("@proef.example", ""))
                .sorted()
                .toList();
    }

    @Test
    void whose_number_is_called_is_told_once_by_mail() {
        announce("coordinator");
        assertEquals(List.of("jeugdagent", "jeugdhulp", "zorg"), to(leaving()));
        TestClock.advance(Duration.ofDays(2));
        assertEquals(List.of(), to(leaving()));
    }

    @Test
    void who_announces_is_not_told() {
        announce("zorg");
        assertEquals(List.of("jeugdagent", "jeugdhulp"), to(leaving()));
    }

    @Test
    void the_mail_has_the_day_the_school_and_a_link_and_nothing_else() {
        inDatabase(
                em -> em.find(Account.class, town.account("jeugdagent").getId()).setLanguage("en"));
        announce("coordinator");
        List<OutboxMail> mails = leaving();
        OutboxMail dutch = mail(mails, "jeugdhulp");
        assertEquals("Belproef: een school belt u", dutch.getSubject());
        assertEquals(
                "Beste Jeugdhulp,\n\nWanneer: donderdag 12 november 2026\nSchool: De Brug\n\n"
                        + "Uw gegevens:\nhttp://localhost:8080/partner/my-contact.xhtml\n\nSamen aan zet",
                dutch.getBody());
        OutboxMail english = mail(mails, "jeugdagent");
        assertEquals("Call test: a school calls you", english.getSubject());
        assertEquals(
                "Dear Jeugdagent,\n\nWhen: Thursday 12 November 2026\nSchool: De Brug\n\n"
                        + "Your data:\nhttp://localhost:8080/partner/my-contact.xhtml\n\nSamen aan zet",
                english.getBody());
    }

    private static OutboxMail mail(List<OutboxMail> mails, String user) {
        return mails.stream()
                .filter(mail -> mail.getRecipient().startsWith(user))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_a_test_that_is_cancelled_before_it_left_nobody_is_told_and_of_the_next_one_they_are() {
        announce("coordinator");
        as(town.caller("coordinator"), () -> {
            CallTestService tests = bean(CallTestService.class);
            tests.withdraw(tests.own().test().id());
        });
        assertEquals(List.of(), to(leaving()));
        announce("coordinator");
        assertEquals(List.of("jeugdagent", "jeugdhulp", "zorg"), to(leaving()));
    }

    @Test
    void who_lost_number_role_or_account_before_it_left_is_not_told() {
        announce("coordinator");
        number("zorg", null);
        inDatabase(em -> {
            em.find(Account.class, town.account("jeugdhulp").getId()).block();
            em.find(Membership.class, town.membership("jeugdagent").getId()).endBefore(TODAY);
        });
        assertEquals(List.of(), to(leaving()));
    }

    @Test
    void it_goes_to_the_address_of_today_and_not_after_the_day() {
        announce("coordinator");
        as(town.caller("beheer"), () -> {
            Person zorg =
                    database(em -> em.find(Person.class, town.person("zorg").getId()));
            bean(PersonService.class).change(zorg.getId(), zorg.getVersion(), zorg.getName(), "nieuw@proef.example");
        });
        assertEquals(List.of("jeugdagent", "jeugdhulp", "nieuw"), to(leaving()));
        as(town.caller("coordinator"), () -> {
            CallTestService tests = bean(CallTestService.class);
            tests.withdraw(tests.own().test().id());
        });
        announce("coordinator");
        TestClock.set(TODAY.plusDays(4).atTime(9, 0));
        assertEquals(List.of(), to(leaving()));
    }

    @Test
    void the_sharing_rules_may_withhold_it_from_others() {
        TestVisibility.set((author, viewer) -> false);
        announce("coordinator");
        assertEquals(List.of("zorg"), to(leaving()));
    }

    @Test
    void many_in_one_role_are_found_in_as_many_statements_as_few() throws Exception {
        announce("coordinator");
        assertEquals(3, called());
        long few = statements(this::called);
        inDatabase(em -> {
            for (int i = 0; i < 10; i++) {
                Person person = new Person("Agent Proef", "agent" + i + "@proef.example");
                em.persist(person);
                Membership role = new Membership(
                        person,
                        em.find(Organisation.class, town.police.getId()),
                        "YOUTH_OFFICER",
                        LocalDate.of(2026, 8, 1));
                role.setWorkPhone("088 000 00 11");
                em.persist(role);
            }
        });
        assertEquals(13, called());
        assertEquals(few, statements(this::called));
    }

    private int called() {
        return as(
                Caller.PORTAL,
                () -> database(em -> bean(CalledPeople.class)
                        .of(em.createQuery("select t from CallTest t", CallTest.class)
                                .getSingleResult())
                        .size()));
    }
}
