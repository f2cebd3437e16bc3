package nl.partnership.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestNode;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.base.mail.OutboxQueue;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles end on 31 July: who is told before, and what somebody hears who signs in on 1 August. */
class RoleEndingsTest extends ServiceTest {

    private static final Sentence JEUGDHULP = Sentence.of("account.ending.name", "Jeugdhulp Proef", "Jeugdhulp");

    private static final String PASSWORD = "vier paarden lopen links";
    private static final LocalDate FROM = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 7, 31);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        String hash = bean(Passwords.class).hash(PASSWORD);
        for (String user : List.of("jeugdhulp", "coordinator", "wijkagent")) {
            town.account(user).choosePassword(hash);
        }
        inDatabase(town::persist);
        ends("jeugdhulp", "leider", LAST);
        TestVisibility.set((author, viewer) -> true);
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
        TestNode.become("one");
    }

    private void ends(String user, String sponsor, LocalDate until) {
        inDatabase(em -> em.find(Membership.class, town.membership(user).getId())
                .grant(FROM, until, sponsor == null ? null : town.person(sponsor)));
    }

    private void morning(LocalDate day) {
        TestClock.set(day.atTime(7, 20));
        as(Caller.NOBODY, () -> bean(RoleEndings.class).warn());
    }

    private List<OutboxMail> mails() {
        return database(
                em -> em.createQuery("select m from OutboxMail m order by m.createdAt, m.recipient", OutboxMail.class)
                        .getResultList());
    }

    private List<String> recipients() {
        return mails().stream()
                .map(mail -> mail.getRecipient().replace("@proef.example", ""))
                .toList();
    }

    private List<TodoLine> near(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine().of("account.ending"));
    }

    /** Whose role ends, as the line for others names them. */
    private static List<Sentence> names(TodoLine line) {
        return ((Sentence) line.note().facts().get(0))
                .facts().stream().map(Sentence.class::cast).toList();
    }

    private Optional<EndedRole> signIn(String user, String password) {
        return as(Caller.PORTAL, () -> {
            assertTrue(bean(PasswordDesk.class)
                    .signIn(user, password, "10.0.0.1", List.of())
                    .isEmpty());
            return bean(SignInRefusal.class).endedRole();
        });
    }

    @Test
    void a_month_and_a_week_before_it_ends_who_has_to_do_with_a_role_is_told_once() {
        morning(LocalDate.of(2027, 6, 30));
        assertEquals(List.of(), recipients());
        morning(LocalDate.of(2027, 7, 1));
        morning(LocalDate.of(2027, 7, 1));
        TestNode.become("two");
        morning(LocalDate.of(2027, 7, 2));
        morning(LocalDate.of(2027, 7, 23));
        // who convenes at the school, the sponsor among them, and who holds the role
        List<String> told = List.of("coordinator", "jeugdhulp", "leider", "zorg");
        assertEquals(told, recipients());
        morning(LocalDate.of(2027, 7, 24));
        morning(LAST);
        morning(LAST.plusDays(1));
        assertEquals(8, recipients().size());
        assertEquals(told, recipients().subList(4, 8));
        OutboxMail own = mails().get(1);
        assertEquals("Uw toegang tot Samen aan zet eindigt", own.getSubject());
        assertTrue(own.getBody().contains("na 31 juli 2027"), own.getBody());
        OutboxMail others = mails().get(0);
        assertTrue(others.getBody().contains("De toegang van één persoon"), others.getBody());
        assertFalse(others.getBody().contains("Jeugdhulp"), others.getBody());
    }

    @Test
    void the_homes_say_whose_role_ends_when_and_who_answers_for_it() {
        TestClock.set(LocalDate.of(2027, 6, 30).atTime(23, 59));
        mendTodos();
        assertTrue(near("jeugdhulp").isEmpty());
        TestClock.set(LocalDate.of(2027, 7, 1).atTime(0, 0));
        TodoLine own = near("jeugdhulp").get(0);
        assertEquals("account.ending.own", own.text().key());
        assertEquals(LAST, own.dueOn());
        assertEquals(Sentence.of("account.ending.own.askSponsor", "Leider Proef"), own.note());
        TodoLine other = near("coordinator").get(0);
        assertEquals("account.ending.other", other.text().key());
        assertEquals(List.of(JEUGDHULP), names(other));
        assertTrue(near("mentor").isEmpty());
        assertTrue(near("coordinator2").isEmpty());
        assertTrue(near("gemeente").isEmpty());
        assertTrue(near("beheer").isEmpty());
        TestVisibility.set((author, viewer) -> false);
        assertEquals(
                List.of("account.ending.someone"),
                names(near("coordinator").get(0)).stream().map(Sentence::key).toList());
        assertEquals(List.of(JEUGDHULP), names(near("leider").get(0)));
    }

    @Test
    void a_role_that_goes_on_is_not_announced_as_ending() {
        inDatabase(em -> {
            Membership next = new Membership(
                    em.merge(town.person("jeugdhulp")),
                    em.find(Organisation.class, town.care.getId()),
                    "YOUTH_CARE_WORKER",
                    LAST.plusDays(1));
            next.grant(LAST.plusDays(1), LAST.plusYears(1), em.merge(town.person("leider")));
            em.persist(next);
        });
        morning(LocalDate.of(2027, 7, 1));
        assertEquals(List.of(), recipients());
        mendTodos();
        assertTrue(near("jeugdhulp").isEmpty());
    }

    @Test
    void who_was_to_be_told_of_an_end_that_was_put_off_is_not_and_hears_of_the_others() {
        ends("jeugdagent", "leider", LAST);
        morning(LocalDate.of(2027, 7, 1));
        ends("jeugdhulp", "leider", LAST.plusYears(1));
        // of two ends these were told of one
        assertEquals(List.of("coordinator2@proef.example", "jeugdagent@proef.example"), recipientsOf(leaving()));
        TestClock.advance(Duration.ofHours(1));
        as(Caller.NOBODY, () -> bean(RoleEndings.class).warn());
        List<OutboxMail> told = leaving();
        assertEquals(
                List.of("coordinator@proef.example", "leider@proef.example", "zorg@proef.example"), recipientsOf(told));
        assertTrue(
                told.get(0).getBody().contains("De toegang van één persoon"),
                told.get(0).getBody());
        morning(LocalDate.of(2027, 7, 2));
        assertEquals(List.of(), recipientsOf(leaving()));
    }

    @Test
    void a_mail_about_an_end_does_not_leave_after_it() {
        morning(LocalDate.of(2027, 7, 24));
        TestClock.set(LAST.plusDays(1).atTime(7, 20));
        assertEquals(List.of(), recipientsOf(leaving()));
    }

    private static List<String> recipientsOf(List<OutboxMail> mails) {
        return mails.stream().map(OutboxMail::getRecipient).sorted().toList();
    }

    @Test
    void an_end_that_was_moved_is_told_anew() {
        morning(LocalDate.of(2027, 7, 1));
        ends("jeugdhulp", "leider", LAST.plusDays(10));
        morning(LocalDate.of(2027, 7, 12));
        assertEquals(8, recipients().size());
    }

    /** The mail server was away from the morning on. */
    @Test
    void a_warning_of_an_end_that_was_moved_before_it_left_is_not_sent() {
        morning(LocalDate.of(2027, 7, 1));
        ends("jeugdhulp", "leider", LAST.plusYears(1));
        assertEquals(List.of(), sendDue());
    }

    @Test
    void of_two_ends_of_which_one_was_moved_before_the_mail_left_the_other_is_told() {
        ends("wijkagent", "coordinator2", LAST);
        morning(LocalDate.of(2027, 7, 1));
        ends("jeugdhulp", "leider", LAST.plusYears(1));
        assertEquals(List.of("coordinator2", "wijkagent"), sendDue());
    }

    /** The mail server was away for three weeks. */
    @Test
    void a_warning_of_several_ends_that_waits_till_one_is_near_says_each_of_them_once() {
        ends("wijkagent", "coordinator", LAST.minusDays(5));
        morning(LocalDate.of(2027, 7, 1));
        morning(LocalDate.of(2027, 7, 20));
        assertEquals(List.of("coordinator", "wijkagent"), toBoth(sendDue()));
        morning(LocalDate.of(2027, 7, 21));
        // what the mail of the month said of the other end is said for itself
        assertEquals(List.of("coordinator"), toBoth(sendDue()));
        morning(LocalDate.of(2027, 7, 24));
        assertEquals(List.of("coordinator"), toBoth(sendDue()));
        morning(LAST);
        assertEquals(List.of(), toBoth(sendDue()));
    }

    private static List<String> toBoth(List<String> told) {
        return told.stream()
                .filter(List.of("coordinator", "wijkagent")::contains)
                .toList();
    }

    @Test
    void what_was_told_of_one_end_waits_for_no_other() {
        ends("wijkagent", "coordinator", LAST.plusDays(3));
        morning(LocalDate.of(2027, 7, 1));
        morning(LocalDate.of(2027, 7, 4));
        assertEquals(2, sendDue().stream().filter("coordinator"::equals).count());
    }

    /** Sends what is due as the sender does, and gives to whom it went. */
    private List<String> sendDue() {
        OutboxQueue queue = bean(OutboxQueue.class);
        return as(Caller.PORTAL, () -> queue.due(100).stream()
                .flatMap(id -> queue.take(id).stream())
                .peek(queue::sent)
                .map(mail -> mail.getRecipient().replace("@proef.example", ""))
                .sorted()
                .toList());
    }

    @Test
    void who_works_with_another_school_only_is_no_matter_of_this_one() {
        ends("wijkagent", "coordinator2", LAST);
        TestClock.set(LocalDate.of(2027, 7, 1).atTime(9, 0));
        mendTodos();
        assertEquals(1, near("coordinator").size());
        assertEquals(
                List.of("Wijkagent Proef"),
                names(near("coordinator2").get(0)).stream()
                        .map(name -> name.facts().get(0))
                        .toList());
    }

    @Test
    void on_31_July_one_signs_in_and_on_1_August_the_right_password_says_that_the_role_ended_and_whom_to_ask() {
        TestClock.set(LAST.atTime(23, 59));
        boolean in = as(Caller.PORTAL, () -> bean(PasswordDesk.class)
                .signIn("jeugdhulp", PASSWORD, "10.0.0.1", List.of())
                .isPresent());
        assertTrue(in);
        TestClock.set(LAST.plusDays(1).atTime(0, 0));
        EndedRole ended = signIn("jeugdhulp", PASSWORD).orElseThrow();
        assertEquals("YOUTH_CARE_WORKER", ended.role());
        assertEquals("Jeugdhulp", ended.organisation());
        assertEquals(LAST, ended.until());
        assertEquals("Leider Proef", ended.sponsor());
    }

    @Test
    void without_the_right_password_nobody_hears_that_there_was_a_role() {
        TestClock.set(LAST.plusDays(1).atTime(9, 0));
        assertTrue(signIn("jeugdhulp", "iets anders helemaal").isEmpty());
        assertTrue(signIn("niemand", PASSWORD).isEmpty());
        inDatabase(
                em -> em.find(Account.class, town.account("jeugdhulp").getId()).block());
        assertTrue(signIn("jeugdhulp", PASSWORD).isEmpty());
    }

    @Test
    void a_sponsor_who_left_is_not_named_and_a_role_that_begins_later_says_when() {
        inDatabase(em ->
                em.find(Membership.class, town.membership("leider").getId()).endBefore(LAST));
        TestClock.set(LAST.plusDays(1).atTime(9, 0));
        assertEquals(null, signIn("jeugdhulp", PASSWORD).orElseThrow().sponsor());
        inDatabase(em -> em.find(Membership.class, town.membership("jeugdhulp").getId())
                .grant(LAST.plusDays(10), LAST.plusYears(1), town.person("coordinator")));
        EndedRole later = signIn("jeugdhulp", PASSWORD).orElseThrow();
        assertEquals(LAST.plusDays(10), later.from());
        assertEquals(null, later.until());
    }

    @Test
    void in_the_middle_of_work_the_session_knows_which_role_ended() {
        String session = as(Caller.PORTAL, () -> bean(SignInService.class)
                .begin(town.account("jeugdhulp").getId(), "browser"));
        String role = town.membership("jeugdhulp").getId();
        TestClock.set(LAST.atTime(23, 59));
        assertTrue(as(Caller.PORTAL, () -> bean(RoleEndingService.class).ended(session, role))
                .isEmpty());
        TestClock.set(LAST.plusDays(1).atTime(0, 0));
        assertEquals(
                LAST,
                as(Caller.PORTAL, () -> bean(RoleEndingService.class).ended(session, role))
                        .orElseThrow()
                        .until());
        // somebody else's role is not told
        assertTrue(as(Caller.PORTAL, () -> bean(RoleEndingService.class)
                        .ended(session, town.membership("wijkagent").getId()))
                .isEmpty());
    }

    @Test
    void of_two_roles_for_which_nobody_answers_any_more_neither_goes_on_in_the_other() {
        inDatabase(em -> {
            Membership first =
                    em.find(Membership.class, town.membership("jeugdhulp").getId());
            Membership second = new Membership(first.getPerson(), first.getOrganisation(), "YOUTH_CARE_WORKER", FROM);
            em.persist(second);
            for (Membership one : List.of(first, second)) {
                one.grant(FROM, LAST.plusYears(1), em.merge(town.person("leider")));
                one.allowUntil(LAST);
            }
        });
        TestClock.set(LocalDate.of(2027, 7, 1).atTime(9, 0));
        mendTodos();
        assertEquals(2, near("jeugdhulp").size());
        assertEquals(
                Sentence.of("account.ending.others", 2), near("leider").get(0).text());
        morning(LocalDate.of(2027, 7, 1));
        assertEquals(List.of("coordinator", "jeugdhulp", "leider", "zorg"), recipients());
    }

    @Test
    void a_role_of_an_organisation_that_works_with_nobody_any_more_goes_on_in_no_other() {
        inDatabase(em -> {
            Membership first =
                    em.find(Membership.class, town.membership("jeugdhulp").getId());
            first.getOrganisation().allowUntil(LAST);
            Membership second =
                    new Membership(first.getPerson(), first.getOrganisation(), "YOUTH_CARE_WORKER", LAST.plusDays(1));
            second.grant(LAST.plusDays(1), LAST.plusYears(1), em.merge(town.person("leider")));
            em.persist(second);
        });
        morning(LocalDate.of(2027, 7, 1));
        assertEquals(List.of("coordinator", "jeugdhulp", "leider", "zorg"), recipients());
        mendTodos();
        assertEquals(1, near("jeugdhulp").size());
    }

    @Test
    void who_answered_for_it_and_left_is_not_told_again_and_again() {
        ends("jeugdhulp", "bestuurder", LAST);
        inDatabase(em ->
                em.find(Membership.class, town.membership("bestuurder").getId()).allowUntil(LAST.minusMonths(2)));
        morning(LocalDate.of(2027, 7, 1));
        assertEquals(List.of("coordinator", "jeugdhulp", "leider", "zorg"), recipients());
    }

    @Test
    void of_very_many_whose_roles_go_on_none_is_announced() {
        inDatabase(em -> {
            Organisation care = em.find(Organisation.class, town.care.getId());
            for (int i = 0; i < 150; i++) {
                Person person = new Person("Extra Proef " + i, "extra" + i + "@proef.example");
                em.persist(person);
                for (LocalDate from : List.of(FROM, LAST.plusDays(1))) {
                    Membership one = new Membership(person, care, "YOUTH_CARE_WORKER", from);
                    one.grant(from, from.isAfter(LAST) ? LAST.plusYears(1) : LAST, em.merge(town.person("leider")));
                    em.persist(one);
                }
            }
        });
        morning(LocalDate.of(2027, 7, 1));
        OutboxMail told = mails().stream()
                .filter(mail -> mail.getRecipient().startsWith("leider@"))
                .findFirst()
                .orElseThrow();
        assertTrue(told.getBody().contains("De toegang van één persoon"), told.getBody());
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_roles() throws Exception {
        TestClock.set(LocalDate.of(2027, 7, 1).atTime(9, 0));
        mendTodos();
        near("coordinator");
        long few = statements(() -> near("coordinator"));
        inDatabase(em -> {
            Organisation care = em.find(Organisation.class, town.care.getId());
            for (int i = 0; i < 50; i++) {
                Person person = new Person("Extra Proef " + i, "extra" + i + "@proef.example");
                em.persist(person);
                Membership one = new Membership(person, care, "YOUTH_CARE_WORKER", FROM);
                one.grant(FROM, LAST, em.merge(town.person("leider")));
                em.persist(one);
            }
        });
        mendTodos();
        assertEquals(few, statements(() -> near("coordinator")));
        assertEquals(
                Sentence.of("account.ending.others", 51),
                near("coordinator").get(0).text());
    }
}
