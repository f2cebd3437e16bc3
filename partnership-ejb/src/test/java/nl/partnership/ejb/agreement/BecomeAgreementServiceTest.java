package nl.partnership.ejb.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.conversation.thread.FollowUpService;
import nl.partnership.ejb.task.ThreadRow;
import org.junit.jupiter.api.Test;

/** What was said or decided becomes an agreement. */
class BecomeAgreementServiceTest extends Table {

    private static final String DECIDED = "Wij bellen binnen twee dagen terug";

    private ThreadEnd decided() {
        String id = opened();
        as(coordinator(), () -> bean(NoteService.class).decide(id, "Q2.4", DECIDED));
        return new ThreadEnd(
                "decision",
                question("coordinator", id, "Q2.4").decisions().get(0).id());
    }

    private TypedAgreement typed() {
        return new TypedAgreement(
                DECIDED,
                DECIDED,
                List.of(town.bridge.getId(), town.care.getId()),
                DAY,
                DAY.plusYears(1),
                DAY.plusDays(9),
                List.of(),
                null);
    }

    @Test
    void the_form_begins_with_its_words_and_both_say_where_they_came_from_and_what_they_became() {
        ThreadEnd decision = decided();
        String school = town.bridge.getId();
        TypedAgreement words = as(
                        coordinator(), () -> bean(BecomeAgreementService.class).draft(school, decision))
                .words();
        assertEquals(DECIDED, words.title());
        assertEquals(DECIDED, words.text());
        String id = as(coordinator(), () -> bean(BecomeAgreementService.class).propose(school, typed(), decision));
        assertEquals(
                List.of(DECIDED),
                as(town.caller("jeugdhulp"), () -> bean(FollowUpService.class)
                                .of(new ThreadEnd("working-agreement", id)))
                        .thread()
                        .cameFrom()
                        .stream()
                        .map(ThreadRow::text)
                        .toList());
        Map<ThreadEnd, ThreadRow> became =
                as(coordinator(), () -> bean(BecomeAgreementService.class).became(List.of(decision)));
        assertEquals("/agreement/agreement.xhtml?id=" + id, became.get(decision).path());
        assertEquals(Map.of(), as(town.caller("jeugdagent"), () -> bean(BecomeAgreementService.class)
                .became(List.of(decision))));
        assertThrows(
                RuleViolation.class,
                () -> as(coordinator(), () -> bean(BecomeAgreementService.class).propose(school, typed(), decision)));
    }

    @Test
    void who_was_not_there_makes_nothing_of_it() {
        ThreadEnd decision = decided();
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jongerenwerk"), () -> bean(BecomeAgreementService.class)
                        .draft(town.bridge.getId(), decision)));
    }
}
