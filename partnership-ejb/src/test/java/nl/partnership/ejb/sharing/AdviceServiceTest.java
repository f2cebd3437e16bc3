package nl.partnership.ejb.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.ReceiptContent;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AdviceServiceTest extends SharingTest {

    private static final String MENTORS = "Dit past bij de taak.";

    private Wanted concern() {
        return to(town.municipality, "RADICALISATION_COORD", "PREVENTION", "SAFETY_SIGNAL")
                .met("K2");
    }

    private Wanted justice() {
        return to(town.bridge, "SCHOOL_LEADER", "PREVENTION", "CRIMINAL_DATA");
    }

    /** Asks as the care coordinator; gives the receipt. */
    private String asked() {
        return decide("zorg", concern()).receiptId();
    }

    private String question(String user, String receiptId) {
        return receipt(user, receiptId).questionId();
    }

    private QuestionView view(String user, String id) {
        return as(caller(user), () -> bean(AdviceService.class).get(id));
    }

    private List<QuestionRow> waiting(String user) {
        return as(caller(user), () -> bean(AdviceService.class).waiting());
    }

    private void advise(String id, Boolean permits, String text) {
        long version = view("fg", id).version();
        as(caller("fg"), () -> bean(AdviceService.class).advise(id, version, permits, text));
    }

    private String rule(String user, String id, Boolean permits, String reason, LocalDate until) {
        long version = view(user, id).version();
        return as(caller(user), () -> bean(AdviceService.class).rule(id, version, permits, reason, until));
    }

    private static void refused(String field, String key, Executable work) {
        RuleViolation violation = assertThrows(RuleViolation.class, work);
        assertEquals(field, violation.field());
        assertEquals(key, violation.key());
    }

    @Test
    void a_decision_that_waits_stands_in_the_queue_of_the_own_adviser() {
        String first = asked();
        assertEquals(Verdict.PENDING, receipt("zorg", first).said().verdict());
        QuestionRow row = waiting("fg").get(0);
        assertEquals("Zorg Proef", row.askedBy());
        assertEquals(QuestionRow.Step.ADVISE, row.step());
        assertEquals(first, receipt("fg", first).id());
        assertEquals(
                QuestionRow.Step.WITHDRAW,
                as(caller("zorg"), () -> bean(AdviceService.class).mine())
                        .get(0)
                        .step());
        assertTrue(waiting("leider").isEmpty());
        assertTrue(waiting("zorg").isEmpty());
    }

    @Test
    void where_somebody_is_in_danger_now_comes_before_who_waits_longer() {
        asked();
        TestClock.set(TODAY.plusDays(1).atTime(12, 0));
        String danger = asked();
        // no rule of the shipped set asks for advice there; a board may adopt one that does
        inDatabase(em -> em.createNativeQuery("update receipt_content set content = ?1 where receipt_id = ?2")
                .setParameter(1, kept(danger).replace("\"PREVENTION\"", "\"ACUTE_DANGER\""))
                .setParameter(2, danger)
                .executeUpdate());
        assertEquals(question("zorg", danger), waiting("fg").get(0).id());
        assertTrue(waiting("fg").get(0).isUrgent());
        assertEquals(2, waiting("fg").size());
    }

    private String kept(String receiptId) {
        return database(
                em -> em.createQuery("select c from ReceiptContent c where c.receipt.id = :id", ReceiptContent.class)
                        .setParameter("id", receiptId)
                        .getSingleResult()
                        .getContent());
    }

    @Test
    void the_adviser_advises_the_school_leader_decides_and_both_stay() {
        String first = asked();
        String id = question("zorg", first);
        advise(id, true, MENTORS);
        assertEquals(QuestionRow.Step.RULE, waiting("leider").get(0).step());
        assertEquals(QuestionRow.Step.RULE, waiting("bestuurder").get(0).step());
        String ruling = rule("leider", id, true, null, null);
        ReceiptView made = receipt("zorg", ruling);
        assertEquals(Receipt.Kind.RULING, made.kind());
        assertEquals(first, made.firstId());
        assertEquals(Verdict.PERMIT, made.said().verdict());
        assertEquals(MENTORS, made.said().ruling().advice());
        assertEquals("Fg Proef", made.said().ruling().adviser());
        assertEquals("Leider Proef", made.said().ruling().decider());
        assertEquals(List.of(ruling), receipt("zorg", first).laterIds());
        assertEquals(AdviceQuestion.Status.RULED, receipt("zorg", first).question());
        assertEquals(Verdict.PENDING, receipt("zorg", first).said().verdict());
        assertTrue(as(caller("zorg"), () -> bean(ReceiptService.class).verify(ruling))
                .isValid());
        assertTrue(waiting("leider").isEmpty());
        assertEquals(ruling, view("leider", id).rulingId());
        assertEquals(ruling, view("fg", id).rulingId());
    }

    @Test
    void what_was_advised_leaves_the_queue_of_the_adviser_and_stands_where_it_went() {
        String id = question("zorg", asked());
        advise(id, true, MENTORS);
        assertTrue(waiting("fg").isEmpty());
        List<QuestionRow> advised =
                as(caller("fg"), () -> bean(AdviceService.class).advised());
        assertEquals(List.of(id), advised.stream().map(QuestionRow::id).toList());
        assertEquals(AdviceQuestion.Status.ADVISED, advised.get(0).status());
        rule("leider", id, true, null, null);
        assertTrue(as(caller("fg"), () -> bean(AdviceService.class).advised()).isEmpty());
    }

    @Test
    void an_adviser_reads_the_rules_and_what_was_advised_before_and_the_asker_no_earlier_advice() {
        String before = question("zorg", asked());
        advise(before, true, MENTORS);
        rule("leider", before, false, "Nu niet.", null);
        String id = question("zorg", asked());
        QuestionView read = view("fg", id);
        assertFalse(read.rules().isEmpty());
        assertEquals(
                List.of(before),
                read.earlier().stream().map(QuestionView.Earlier::id).toList());
        assertEquals(MENTORS, read.earlier().get(0).advice());
        assertTrue(view("zorg", id).earlier().isEmpty());
    }

    @Test
    void departing_from_the_advice_needs_a_reason() {
        String id = question("zorg", asked());
        advise(id, false, "Er is een lichter middel.");
        refused("rulingPermits", "sharing.question.choose", () -> rule("leider", id, null, null, null));
        refused("rulingReason", "sharing.question.reasonMissing", () -> rule("leider", id, true, " ", null));
        String ruling = rule("leider", id, true, "Dat middel is geprobeerd.", null);
        assertEquals(
                "Dat middel is geprobeerd.",
                receipt("zorg", ruling).said().ruling().reason());
        assertFalse(receipt("zorg", ruling).said().ruling().advicePermits());
    }

    @Test
    void a_refusal_denies() {
        String id = question("zorg", asked());
        advise(id, false, "Er is een lichter middel.");
        String ruling = rule("leider", id, false, null, null);
        assertEquals(Verdict.DENY, receipt("zorg", ruling).said().verdict());
        assertTrue(receipt("zorg", ruling).said().followUps().isEmpty());
    }

    @Test
    void after_a_ruling_that_permits_all_conditions_must_be_met() {
        String first = decide("zorg", to(town.municipality, "RADICALISATION_COORD", "PREVENTION", "SAFETY_SIGNAL"))
                .receiptId();
        String id = question("zorg", first);
        advise(id, true, MENTORS);
        String ruling = rule("leider", id, true, null, null);
        assertEquals(Verdict.DENY, receipt("zorg", ruling).said().verdict());
    }

    @Test
    void a_ruling_holds_for_its_own_request_alone() {
        String first = asked();
        String id = question("zorg", first);
        refused(
                null,
                "sharing.question.stillOpen",
                () -> as(caller("zorg"), () -> bean(DecisionService.class).complete(first)));
        advise(id, true, MENTORS);
        rule("leider", id, true, null, null);
        Decided completed = as(caller("zorg"), () -> bean(DecisionService.class).complete(first));
        assertEquals(Verdict.PERMIT, completed.answer().decision().verdict());
        assertEquals(
                Verdict.PENDING, decide("zorg", concern()).answer().decision().verdict());
    }

    @Test
    void with_an_end_date_it_holds_for_an_identical_request_of_the_same_asker_until_then() {
        String id = question("zorg", asked());
        advise(id, true, MENTORS);
        refused("holdsUntil", "sharing.question.until", () -> rule("leider", id, true, null, TODAY.minusDays(1)));
        refused(
                "holdsUntil",
                "sharing.question.until",
                () -> rule("leider", id, true, null, TODAY.plusYears(1).plusDays(1)));
        String ruling = rule("leider", id, true, null, TODAY.plusDays(7));
        Decided again = decide("zorg", concern());
        assertEquals(Verdict.PERMIT, again.answer().decision().verdict());
        assertEquals(ruling, receipt("zorg", again.receiptId()).firstId());
        assertEquals(
                Facts.Ruling.PERMITS,
                receipt("zorg", again.receiptId()).said().situation().facts().ruling());
        assertEquals(
                Verdict.PENDING,
                decide("coordinator", concern()).answer().decision().verdict());
        Wanted wider = to(town.municipality, "RADICALISATION_COORD", "PREVENTION", "SAFETY_SIGNAL", "IDENTITY")
                .met("K2");
        assertEquals(Verdict.PENDING, decide("zorg", wider).answer().decision().verdict());
        String pupil = openCase("zorg");
        assertEquals(
                Verdict.PENDING,
                decide("zorg", concern().about(pupil, null)).answer().decision().verdict());
        TestClock.set(TODAY.plusDays(7).atTime(23, 0));
        assertEquals(
                Verdict.PERMIT, decide("zorg", concern()).answer().decision().verdict());
        TestClock.set(TODAY.plusDays(8).atTime(0, 1));
        assertEquals(
                Verdict.PENDING, decide("zorg", concern()).answer().decision().verdict());
    }

    @Test
    void there_is_no_ruling_without_advice_and_no_advice_after_a_ruling() {
        String id = question("zorg", asked());
        assertThrows(NotAllowed.class, () -> rule("leider", id, true, null, null));
        refused("advicePermits", "sharing.question.choose", () -> advise(id, null, MENTORS));
        refused("advice", "base.text.required", () -> advise(id, true, " "));
        advise(id, true, MENTORS);
        advise(id, false, "Bij nader inzien niet.");
        rule("leider", id, false, null, null);
        refused(null, "sharing.question.closed", () -> advise(id, true, MENTORS));
        refused(null, "sharing.question.closed", () -> rule("leider", id, true, null, null));
    }

    @Test
    void nobody_advises_or_rules_on_what_changed_since_they_read_it() {
        String id = question("zorg", asked());
        long read = view("fg", id).version();
        advise(id, true, MENTORS);
        assertThrows(
                Stale.class,
                () -> as(caller("fg"), () -> bean(AdviceService.class).advise(id, read, true, MENTORS)));
        assertThrows(
                Stale.class,
                () -> as(caller("leider"), () -> bean(AdviceService.class).rule(id, read, true, null, null)));
    }

    @Test
    void the_asker_gets_a_mail_that_says_nothing_of_what_was_decided() {
        String id = question("zorg", asked());
        advise(id, true, MENTORS);
        rule("leider", id, true, "Zorgen over de klas.", null);
        List<OutboxMail> mails = database(em ->
                em.createQuery("select m from OutboxMail m", OutboxMail.class).getResultList());
        assertEquals(1, mails.size());
        assertEquals("zorg@proef.example", mails.get(0).getRecipient());
        String whole = mails.get(0).getSubject() + mails.get(0).getBody();
        for (String word : List.of("Zorgen", MENTORS, "radicalis", "Gemeente", "mag", "SAFETY")) {
            assertFalse(whole.contains(word), word);
        }
    }

    @Test
    void the_asker_takes_a_question_back() {
        String first = asked();
        String id = question("zorg", first);
        long version = view("zorg", id).version();
        assertThrows(
                NotAllowed.class,
                () -> as(caller("leider"), () -> bean(AdviceService.class).withdraw(id, version)));
        as(caller("zorg"), () -> bean(AdviceService.class).withdraw(id, version));
        assertTrue(waiting("fg").isEmpty());
        assertEquals(AdviceQuestion.Status.WITHDRAWN, receipt("zorg", first).question());
        refused(null, "sharing.question.closed", () -> advise(id, true, MENTORS));
        refused(
                null,
                "sharing.question.closed",
                () -> as(caller("zorg"), () -> bean(AdviceService.class).withdraw(id, version + 1)));
    }

    @Test
    void receivers_strangers_and_colleagues_without_a_mandate_see_no_question() {
        String id = question("zorg", asked());
        advise(id, true, MENTORS);
        for (String user :
                List.of("mentor", "coordinator", "gemeente", "wijkteam", "jeugdhulp", "coordinator2", "vreemde")) {
            assertTrue(waiting(user).isEmpty(), user);
            assertThrows(NotFound.class, () -> view(user, id), user);
            assertThrows(
                    NotFound.class,
                    () -> as(caller(user), () -> bean(AdviceService.class).rule(id, 2, true, null, null)),
                    user);
        }
        for (Caller caller : List.of(town.caller("beheer"), Caller.NOBODY)) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(AdviceService.class).waiting()));
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(AdviceService.class).get(id)));
        }
    }

    @Test
    void a_schools_officer_never_advises_on_a_partners_data() {
        String first = decide("officier", justice()).receiptId();
        String id = question("officier", first);
        assertTrue(waiting("fg").isEmpty());
        assertThrows(NotFound.class, () -> view("fg", id));
        assertThrows(
                NotFound.class,
                () -> as(caller("fg"), () -> bean(AdviceService.class).advise(id, 1, true, MENTORS)));
        assertThrows(NotFound.class, () -> view("leider", id));
    }

    @Test
    void a_partner_records_advice_from_elsewhere_and_a_colleague_decides() {
        String first = decide("officier", justice()).receiptId();
        String id = question("officier", first);
        assertEquals(QuestionRow.Step.RECORD_ADVICE, view("officier", id).row().step());
        assertEquals(QuestionRow.Step.RECORD_ADVICE, waiting("riec").get(0).step());
        long version = view("officier", id).version();
        refused(
                "adviceReference",
                "base.text.required",
                () -> as(caller("officier"), () -> bean(AdviceService.class)
                        .recordAdvice(id, version, true, MENTORS, null)));
        as(caller("officier"), () -> bean(AdviceService.class)
                .recordAdvice(id, version, true, MENTORS, "advies 2026-14"));
        assertThrows(NotAllowed.class, () -> rule("officier", id, true, null, null));
        String ruling = rule("riec", id, true, null, null);
        assertEquals(Verdict.PERMIT, receipt("officier", ruling).said().verdict());
        assertEquals(
                "advies 2026-14", receipt("officier", ruling).said().ruling().adviceReference());
        assertThrows(NotFound.class, () -> receipt("riec", ruling));
    }

    @Test
    void where_the_portal_has_an_adviser_nobody_records_advice_from_elsewhere() {
        String id = question("zorg", asked());
        long version = view("zorg", id).version();
        assertThrows(
                NotAllowed.class,
                () -> as(caller("zorg"), () -> bean(AdviceService.class)
                        .recordAdvice(id, version, true, MENTORS, "elders")));
        inDatabase(em -> em.createQuery("update Membership m set m.validUntil = :day where m.role = 'DPO'")
                .setParameter("day", TODAY.minusDays(1))
                .executeUpdate());
        as(caller("zorg"), () -> bean(AdviceService.class).recordAdvice(id, version, true, MENTORS, "elders"));
        assertEquals("elders", view("leider", id).adviceReference());
    }

    @Test
    void where_the_access_of_the_only_adviser_ended_advice_from_elsewhere_is_recorded() {
        String id = question("zorg", asked());
        inDatabase(em -> em.createQuery("update Membership m set m.accessUntil = :day where m.role = 'DPO'")
                .setParameter("day", TODAY.minusDays(1))
                .executeUpdate());
        mendTodos();
        assertEquals(QuestionRow.Step.RECORD_ADVICE, view("zorg", id).row().step());
        as(caller("zorg"), () -> bean(AdviceService.class)
                .recordAdvice(id, view("zorg", id).version(), true, MENTORS, "elders"));
        assertEquals("elders", view("leider", id).adviceReference());
    }

    @Test
    void nobody_decides_on_their_own_question() {
        String id = question(
                "leider",
                decide(
                                "leider",
                                to(town.police, "YOUTH_OFFICER", "CRIMINAL_INVESTIGATION", "ATTENDANCE")
                                        .said("K8", true, null, "vordering 12"))
                        .receiptId());
        advise(id, true, MENTORS);
        assertThrows(NotAllowed.class, () -> rule("leider", id, true, null, null));
        rule("bestuurder", id, true, null, null);
    }

    @Test
    void the_words_of_adviser_and_decider_are_screened() {
        String id = question("zorg", asked());
        refused("advice", "screening.remove", () -> advise(id, true, "BSN 111222333"));
        advise(id, true, MENTORS);
        refused("rulingReason", "screening.remove", () -> rule("leider", id, true, "BSN 111222333", null));
        assertNull(view("leider", id).rulingReason());
    }

    @Test
    void the_queue_costs_as_many_queries_for_one_question_as_for_many() throws Exception {
        asked();
        waiting("fg");
        long one = statements(() -> waiting("fg"));
        for (int i = 0; i < 5; i++) {
            asked();
        }
        assertEquals(one, statements(() -> waiting("fg")));
    }
}
