package nl.partnership.ejb.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** What is expected of the parties of an agreement: on their homes, and by mail. */
class AgreementNewsTest extends Agreeing {

    private List<String> lines(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine()).lines().stream()
                .map(TodoLine::kind)
                .filter(kind -> kind.startsWith("agreement."))
                .toList();
    }

    private Set<String> recipients() {
        return leaving().stream().map(OutboxMail::getRecipient).collect(Collectors.toSet());
    }

    @Test
    void an_assent_is_asked_on_the_homes_of_parties_that_did_not_give_it() {
        String id = proposed();
        for (String user : List.of("coordinator", "leider", "jeugdagent", "jeugdhulp")) {
            assertEquals(List.of("agreement.assent"), lines(user), user);
        }
        for (String user : List.of("mentor", "gemeente", "wijkagent", "vreemde", "bestuurder")) {
            assertEquals(List.of(), lines(user), user);
        }
        assent("jeugdagent", id);
        assertEquals(List.of(), lines("jeugdagent"));
        assertEquals(List.of("agreement.assent"), lines("jeugdhulp"));
        change("coordinator", id, ofThree(TEXT + "!"));
        assertEquals(List.of("agreement.assent"), lines("jeugdagent"));
    }

    @Test
    void a_month_before_review_and_end_the_parties_read_so_on_their_homes() {
        agreed();
        assertEquals(List.of(), lines("jeugdagent"));
        on(REVIEW.minusMonths(1).minusDays(1));
        assertEquals(List.of(), lines("jeugdagent"));
        on(REVIEW.minusMonths(1));
        assertEquals(List.of("agreement.day"), lines("jeugdagent"));
        assertEquals(List.of("agreement.day"), lines("leider"));
        assertEquals(List.of(), lines("gemeente"));
    }

    private void on(LocalDate day) {
        TestClock.set(day.atTime(9, 0));
        mendTodos();
    }

    @Test
    void one_mail_for_each_version_goes_to_who_may_decide_and_says_nothing_of_the_agreement() {
        proposed();
        List<OutboxMail> mails = leaving();
        assertEquals(
                Set.of("leider@proef.example", "jeugdagent@proef.example", "jeugdhulp@proef.example"),
                mails.stream().map(OutboxMail::getRecipient).collect(Collectors.toSet()));
        assertEquals(3, mails.size());
        for (OutboxMail mail : mails) {
            assertFalse((mail.getSubject() + mail.getBody()).contains("wapens"), mail.getBody());
        }
    }

    @Test
    void where_nobody_may_decide_all_who_work_with_the_school_are_asked() {
        proposed("coordinator", typed(TEXT, town.bridge, town.municipality));
        assertEquals(Set.of("leider@proef.example", "gemeente@proef.example"), recipients());
    }

    @Test
    void a_mail_that_is_not_true_any_more_does_not_leave() {
        String id = proposed();
        assent("jeugdagent", id);
        assertEquals(Set.of("leider@proef.example", "jeugdhulp@proef.example"), recipients());
        change("coordinator", id, ofThree(TEXT + "!"));
        change("coordinator", id, ofThree(TEXT + "?"));
        assertEquals(3, leaving().size());
    }
}
