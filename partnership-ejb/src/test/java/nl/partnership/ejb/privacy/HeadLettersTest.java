package nl.partnership.ejb.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.audit.TrailHead;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestNode;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadLettersTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    @AfterEach
    void becomeTheFirstNode() {
        TestNode.become("one");
    }

    private void hour(LocalDateTime moment) {
        TestClock.set(moment);
        as(Caller.NOBODY, () -> bean(HeadLetters.class).tell());
    }

    private List<OutboxMail> mails() {
        return database(em -> em.createQuery("select m from OutboxMail m order by m.createdAt", OutboxMail.class)
                .getResultList());
    }

    @Test
    void each_day_the_officer_gets_the_number_and_the_mark_of_the_last_row_and_nobody_else_does() {
        TrailHead head = as(Caller.PORTAL, () -> bean(AuditService.class).head());
        hour(DAY.atTime(7, 15));
        OutboxMail mail = mails().get(0);
        assertEquals(1, mails().size());
        assertEquals("fg@proef.example", mail.getRecipient());
        assertEquals("Het logboek van vandaag", mail.getSubject());
        assertTrue(
                mail.getBody()
                        .contains("10 november 2026:\n\nRegel: " + head.seq() + "\nKenmerk: " + head.hash() + "\n"),
                mail.getBody());
        assertTrue(mail.getBody().contains("http://localhost:8080/audit/trail.xhtml"), mail.getBody());
    }

    @Test
    void once_a_day_whatever_the_hour_and_the_node() {
        hour(DAY.atTime(7, 15));
        hour(DAY.atTime(8, 15));
        TestNode.become("two");
        hour(DAY.atTime(9, 15));
        assertEquals(1, mails().size());
        hour(DAY.plusDays(1).atTime(12, 15));
        assertEquals(2, mails().size());
        String body = mails().get(1).getBody();
        long row = Long.parseLong(body.replaceAll("(?s).*Regel: (\\d+)\n.*", "$1"));
        String mark = body.replaceAll("(?s).*Kenmerk: (\\w+)\n.*", "$1");
        assertTrue(as(town.caller("fg"), () -> bean(AuditService.class).isAsMailed(row, mark)));
    }

    @Test
    void of_the_mails_that_waited_the_newest_goes_as_it_stands_for_the_others() {
        hour(DAY.atTime(7, 15));
        hour(DAY.plusDays(1).atTime(7, 15));
        List<OutboxMail> sent = leaving();
        assertEquals(1, sent.size());
        assertTrue(
                sent.get(0).getBody().contains("op 11 november 2026"),
                sent.get(0).getBody());
        hour(DAY.plusDays(2).atTime(7, 15));
        inDatabase(
                em -> em.find(Membership.class, town.membership("fg").getId()).endBefore(DAY.plusDays(2)));
        assertEquals(List.of(), leaving());
    }

    @Test
    void who_is_no_officer_any_more_or_is_blocked_gets_none() {
        inDatabase(
                em -> em.find(Membership.class, town.membership("fg").getId()).endBefore(DAY));
        hour(DAY.atTime(7, 15));
        assertEquals(List.of(), mails());
    }
}
