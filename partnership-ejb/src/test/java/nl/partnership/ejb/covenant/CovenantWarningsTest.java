package nl.partnership.ejb.covenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestNode;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CovenantWarningsTest extends ServiceTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 6, 30);
    private static final LocalDate EVALUATE_ON = LocalDate.of(2027, 3, 1);

    private final Town town = new Town();
    private String id;

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        id = as(town.caller("beheer"), () -> bean(CovenantService.class).add(terms(UNTIL, EVALUATE_ON), null));
    }

    @AfterEach
    void becomeTheFirstNode() {
        TestNode.become("one");
    }

    private CovenantTerms terms(LocalDate until, LocalDate evaluateOn) {
        return new CovenantTerms(
                "Geheim convenant",
                List.of(town.board.getId(), town.police.getId()),
                List.of("PREVENTION"),
                FROM,
                until,
                evaluateOn);
    }

    private void morning(LocalDate day) {
        TestClock.set(day.atTime(7, 10));
        as(Caller.NOBODY, () -> bean(CovenantWarnings.class).warn());
    }

    private List<TodoLine> near(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine().of("covenant.day"));
    }

    @Test
    void a_covenant_without_its_signed_text_waits_for_it_with_those_who_look_after_it() {
        for (String user : List.of("beheer", "bestuurder", "fg")) {
            assertEquals(List.of(id), withoutText(user), user);
        }
        assertEquals(List.of(), withoutText("jeugdagent"));
        long version = as(
                        town.caller("beheer"), () -> bean(CovenantService.class).get(id))
                .row()
                .version();
        as(town.caller("beheer"), () -> bean(CovenantService.class)
                .sign(
                        id,
                        version,
                        "tekst.pdf",
                        "%PDF-1.7\n1 0 obj<<>>endobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        for (String user : List.of("beheer", "bestuurder", "fg")) {
            assertEquals(List.of(), withoutText(user), user);
        }
    }

    private List<String> withoutText(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine().of("covenant.text")).stream()
                .map(TodoLine::subjectId)
                .toList();
    }

    private List<OutboxMail> mails() {
        return database(
                em -> em.createQuery("select m from OutboxMail m order by m.createdAt, m.recipient", OutboxMail.class)
                        .getResultList());
    }

    private List<String> recipients() {
        return mails().stream().map(OutboxMail::getRecipient).toList();
    }

    @Test
    void three_months_before_the_evaluation_and_the_end_who_looks_after_it_is_told_once() {
        morning(LocalDate.of(2026, 11, 30));
        assertEquals(List.of(), recipients());
        morning(LocalDate.of(2026, 12, 1));
        morning(LocalDate.of(2026, 12, 1));
        morning(LocalDate.of(2026, 12, 2));
        assertEquals(List.of("beheer@proef.example", "bestuurder@proef.example", "fg@proef.example"), recipients());
        morning(LocalDate.of(2027, 3, 30));
        assertEquals(6, recipients().size());
        OutboxMail last = mails().get(5);
        assertEquals("Er is werk aan een convenant", last.getSubject());
        assertTrue(last.getBody().contains("Binnen drie maanden loopt een convenant af."), last.getBody());
        assertTrue(last.getBody().contains("http://localhost:8080/covenant/covenants.xhtml"), last.getBody());
        assertFalse((last.getSubject() + last.getBody()).contains("Geheim"));
    }

    @Test
    void a_day_that_was_moved_is_told_anew() {
        morning(EVALUATE_ON.minusDays(20));
        long version = as(
                        town.caller("beheer"), () -> bean(CovenantService.class).get(id))
                .row()
                .version();
        as(town.caller("beheer"), () -> bean(CovenantService.class)
                .change(id, version, terms(UNTIL, EVALUATE_ON.plusDays(2))));
        morning(EVALUATE_ON.minusDays(19));
        assertEquals(6, recipients().size());
    }

    @Test
    void a_warning_that_waited_until_somebody_acted_is_not_sent() {
        morning(EVALUATE_ON.minusDays(20));
        inDatabase(em -> em.merge(town.account("fg")).block());
        assertEquals(List.of("beheer@proef.example", "bestuurder@proef.example"), sendDue());
        morning(UNTIL.minusDays(30));
        long version = as(
                        town.caller("beheer"), () -> bean(CovenantService.class).get(id))
                .row()
                .version();
        as(town.caller("beheer"), () -> bean(CovenantService.class).end(id, version, UNTIL.minusDays(20)));
        assertEquals(List.of(), sendDue());
    }

    private List<String> sendDue() {
        return leaving().stream().map(OutboxMail::getRecipient).sorted().toList();
    }

    @Test
    void who_could_not_read_it_while_it_waited_is_warned_when_that_is_over() {
        morning(EVALUATE_ON.minusDays(20));
        inDatabase(em -> em.find(Account.class, town.account("fg").getId()).block());
        assertFalse(sendDue().contains("fg@proef.example"));
        inDatabase(em -> em.find(Account.class, town.account("fg").getId()).unblock());
        morning(EVALUATE_ON.minusDays(19));
        assertEquals(List.of("fg@proef.example"), sendDue());
    }

    @Test
    void of_two_days_in_a_mail_that_was_dropped_the_one_that_still_comes_is_told_again() {
        String other = as(town.caller("beheer"), () -> bean(CovenantService.class)
                .add(terms(UNTIL.plusYears(1), EVALUATE_ON.plusDays(1)), null));
        morning(EVALUATE_ON.minusDays(20));
        long version = as(
                        town.caller("beheer"), () -> bean(CovenantService.class).get(other))
                .row()
                .version();
        as(town.caller("beheer"), () -> bean(CovenantService.class).end(other, version, EVALUATE_ON.minusDays(10)));
        assertEquals(List.of(), sendDue());
        morning(EVALUATE_ON.minusDays(19));
        List<OutboxMail> sent = leaving();
        assertEquals(3, sent.size());
        assertTrue(sent.get(0).getBody().contains("is het tijd om een convenant te evalueren"));
        morning(EVALUATE_ON.minusDays(18));
        assertEquals(List.of(), sendDue());
    }

    @Test
    void a_warning_of_a_day_that_passed_while_it_waited_is_not_sent() {
        morning(EVALUATE_ON.minusDays(1));
        TestClock.set(EVALUATE_ON.plusDays(1).atTime(9, 0));
        assertEquals(List.of(), sendDue());
        morning(EVALUATE_ON.plusDays(1));
        assertEquals(List.of(), sendDue());
    }

    @Test
    void more_days_than_one_mail_tells_of_come_in_a_next_one() {
        for (int i = 0; i < 25; i++) {
            as(town.caller("beheer"), () -> bean(CovenantService.class).add(terms(UNTIL, EVALUATE_ON), null));
        }
        morning(EVALUATE_ON.minusDays(20));
        assertEquals(3, leaving().size());
        morning(EVALUATE_ON.minusDays(19));
        assertEquals(3, leaving().size());
        morning(EVALUATE_ON.minusDays(18));
        assertEquals(0, leaving().size());
    }

    @Test
    void who_has_an_address_that_takes_no_mail_is_warned_when_it_is_mended() {
        String person = town.person("fg").getId();
        inDatabase(em -> em.createNativeQuery(
                        "update person set email = 'f..g@proef.example', address_wrong = ?" + " where id = ?")
                .setParameter(1, true)
                .setParameter(2, person)
                .executeUpdate());
        morning(EVALUATE_ON.minusDays(20));
        assertEquals(List.of("beheer@proef.example", "bestuurder@proef.example"), sendDue());
        inDatabase(em -> em.createNativeQuery(
                        "update person set email = 'fg@proef.example', address_wrong = ?" + " where id = ?")
                .setParameter(1, false)
                .setParameter(2, person)
                .executeUpdate());
        morning(EVALUATE_ON.minusDays(19));
        assertEquals(List.of("fg@proef.example"), sendDue());
    }

    @Test
    void who_is_blocked_or_left_is_not_told() {
        inDatabase(em -> em.find(Account.class, town.account("fg").getId()).block());
        inDatabase(em -> em.merge(town.membership("bestuurder")).endBefore(EVALUATE_ON.minusDays(30)));
        morning(EVALUATE_ON.minusDays(20));
        assertEquals(List.of("beheer@proef.example"), recipients());
    }

    @Test
    void whose_access_ended_is_told_when_it_is_given_again() {
        accessUntil(EVALUATE_ON.minusDays(30));
        morning(EVALUATE_ON.minusDays(20));
        assertEquals(List.of("beheer@proef.example", "fg@proef.example"), recipients());
        accessUntil(EVALUATE_ON);
        morning(EVALUATE_ON.minusDays(19));
        assertEquals(List.of("beheer@proef.example", "fg@proef.example", "bestuurder@proef.example"), recipients());
    }

    private void accessUntil(LocalDate last) {
        inDatabase(em ->
                em.find(Membership.class, town.membership("bestuurder").getId()).allowUntil(last));
    }

    @Test
    void on_two_nodes_at_once_the_mail_goes_once() throws Exception {
        TestClock.set(EVALUATE_ON.minusDays(20).atTime(7, 10));
        String account = town.account("fg").getId();
        Nodes.atOnce(3, () -> {
            try {
                as(Caller.PORTAL, () -> bean(CovenantWarningService.class).warn(account));
            } catch (RuntimeException e) {
                // another node was first
                return false;
            }
            return true;
        });
        assertEquals(List.of("fg@proef.example"), recipients());
    }

    @Test
    void the_homes_show_what_is_near_and_what_has_passed_until_somebody_acts() {
        TestClock.set(LocalDate.of(2026, 11, 30).atTime(9, 0));
        assertEquals(List.of(), near("fg"));
        TestClock.set(EVALUATE_ON.plusDays(40).atTime(9, 0));
        for (String user : List.of("fg", "bestuurder", "beheer")) {
            List<TodoLine> near = near(user);
            assertEquals(
                    List.of("covenant.near.late.EVALUATION", "covenant.near.END"),
                    near.stream().map(line -> line.note().key()).toList());
            assertEquals(
                    List.of(EVALUATE_ON, UNTIL),
                    near.stream().map(TodoLine::dueOn).toList());
        }
        TestClock.set(UNTIL.plusDays(1).atTime(9, 0));
        assertEquals(1, near("fg").size());
        CovenantTerms next = new CovenantTerms(
                "Nieuw",
                List.of(town.board.getId(), town.police.getId()),
                List.of("PREVENTION"),
                UNTIL.plusDays(1),
                UNTIL.plusYears(3),
                UNTIL.plusYears(2));
        as(town.caller("bestuurder"), () -> bean(CovenantService.class).add(next, id));
        assertEquals(List.of(), near("fg"));
        assertEquals(List.of(), near("coordinator"));
    }

    @Test
    void what_was_ended_on_purpose_needs_no_warning() {
        TestClock.set(UNTIL.minusDays(30).atTime(9, 0));
        long version = as(
                        town.caller("beheer"), () -> bean(CovenantService.class).get(id))
                .row()
                .version();
        as(town.caller("beheer"), () -> bean(CovenantService.class).end(id, version, UNTIL.minusDays(20)));
        assertEquals(List.of(), near("fg"));
        morning(UNTIL.minusDays(29));
        assertEquals(List.of(), recipients());
    }
}
