package nl.partnership.ejb.account.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.account.link.OneTimeLinkService.LinkedRole;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestNode;
import nl.partnership.ejb.partner.PersonService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each term everybody with a role in a partnership is asked by mail whether the contact data is right. */
class ContactLettersTest extends ServiceTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static final Pattern LINK = Pattern.compile("link=([\\w-]+)");

    private final Town town = new Town();

    @BeforeEach
    void build() {
        town.membership("jeugdagent").setWorkPhone("088 000 00 22");
        inDatabase(town::persist);
        TestClock.set(FEBRUARY.minusDays(1).atTime(12, 0));
        inDatabase(em -> em.createQuery("select m from Membership m", Membership.class)
                .getResultList()
                .forEach(role -> role.verify(TestClock.read())));
    }

    @AfterEach
    void asBefore() {
        TestNode.become("one");
    }

    private void morning(LocalDate day) {
        TestClock.set(day.atTime(7, 40));
        as(Caller.NOBODY, () -> bean(ContactAsking.class).ask());
    }

    private static List<String> to(List<OutboxMail> mails) {
        return mails.stream()
                .map(mail -> mail.getRecipient().replace("@proef.example", ""))
                .sorted()
                .toList();
    }

    private List<OutboxMail> waiting() {
        return database(em -> em.createQuery("select m from OutboxMail m where m.sentAt is null", OutboxMail.class)
                .getResultList());
    }

    private static String secret(OutboxMail mail) {
        Matcher link = LINK.matcher(mail.getBody());
        assertTrue(link.find(), mail.getBody());
        return link.group(1);
    }

    private int yes(String secret) {
        return as(Caller.NOBODY, () -> {
            OneTimeLinkService links = bean(OneTimeLinkService.class);
            List<String> all = links.look(secret).orElseThrow().roles().stream()
                    .map(LinkedRole::linkId)
                    .toList();
            return links.use(secret, all);
        });
    }

    @Test
    void who_has_a_role_in_a_partnership_of_today_is_asked_once_a_term() {
        morning(FEBRUARY.minusDays(1));
        assertEquals(List.of(), waiting());
        morning(FEBRUARY);
        TestNode.become("two");
        morning(FEBRUARY);
        morning(FEBRUARY.plusDays(1));
        // not who works elsewhere, who only oversees, or who administers
        List<String> asked = List.of(
                "coordinator",
                "coordinator2",
                "gemeente",
                "jeugdagent",
                "jeugdhulp",
                "jongerenwerk",
                "leider",
                "mentor",
                "wijkagent",
                "zorg");
        assertEquals(asked, to(waiting()));
        assertEquals(asked, to(leaving()));
        morning(FEBRUARY.plusMonths(5));
        assertEquals(List.of(), waiting());
    }

    @Test
    void the_mail_says_the_role_and_the_end_of_the_number_and_nothing_else() {
        morning(FEBRUARY);
        OutboxMail mail = waiting().stream()
                .filter(one -> one.getRecipient().startsWith("jeugdagent"))
                .findFirst()
                .orElseThrow();
        assertEquals("Kloppen deze gegevens?", mail.getSubject());
        assertTrue(mail.getBody().contains("\n- Jeugdagent, Politie: een nummer dat eindigt op 22\n"), mail.getBody());
        assertFalse(mail.getBody().contains("088"), mail.getBody());
        assertFalse(mail.getBody().contains("Brug"), mail.getBody());
        assertEquals(1, yes(secret(mail)));
    }

    @Test
    void who_confirmed_this_term_and_who_is_blocked_are_not_asked() {
        TestClock.set(FEBRUARY.atTime(7, 0));
        inDatabase(em -> {
            em.find(Membership.class, town.membership("zorg").getId()).verify(TestClock.read());
            em.find(Account.class, town.account("mentor").getId()).block();
        });
        morning(FEBRUARY);
        List<String> asked = to(waiting());
        assertFalse(asked.contains("zorg"));
        assertFalse(asked.contains("mentor"));
    }

    /** The mail server was away. */
    @Test
    void who_confirmed_before_the_mail_left_gets_none_and_who_moved_is_asked_anew_at_the_new_address() {
        morning(FEBRUARY);
        TestClock.set(FEBRUARY.atTime(9, 0));
        inDatabase(
                em -> em.find(Membership.class, town.membership("zorg").getId()).verify(TestClock.read()));
        as(town.caller("beheer"), () -> {
            Person leider =
                    database(em -> em.find(Person.class, town.person("leider").getId()));
            bean(PersonService.class)
                    .change(leider.getId(), leider.getVersion(), leider.getName(), "nieuw@proef.example");
        });
        List<String> left = to(leaving());
        assertFalse(left.contains("zorg"));
        assertFalse(left.contains("nieuw"));
        morning(FEBRUARY.plusDays(1));
        List<OutboxMail> again = leaving();
        assertEquals(List.of("nieuw"), to(again));
    }

    @Test
    void a_mail_that_waited_into_the_next_term_does_not_leave() {
        morning(FEBRUARY);
        TestClock.set(LocalDate.of(2027, 8, 1).atTime(6, 0));
        assertEquals(List.of(), to(leaving()));
    }

    /** What a term costs somebody: the mail's link and one press, however many schools there are. */
    @Test
    void a_term_takes_two_steps_for_the_first_school_and_none_for_each_further_one() {
        inDatabase(em -> {
            Person zorg = em.find(Person.class, town.person("zorg").getId());
            em.persist(new Membership(
                    zorg, em.find(Organisation.class, town.linden.getId()), "CARE_COORD", LocalDate.of(2026, 8, 1)));
        });
        morning(FEBRUARY);
        List<OutboxMail> mails = waiting().stream()
                .filter(mail -> mail.getRecipient().startsWith("zorg"))
                .toList();
        assertEquals(1, mails.size());
        assertTrue(mails.get(0).getBody().contains("- Zorgcoördinator, De Linde: zonder nummer"));
        assertEquals(2, yes(secret(mails.get(0))));
        assertEquals(0L, (long) database(em -> em.createQuery(
                        "select count(m) from Membership m where m.person = :zorg and m.verifiedAt < :since",
                        Long.class)
                .setParameter("zorg", town.person("zorg"))
                .setParameter("since", TestClock.read())
                .getSingleResult()));
    }
}
