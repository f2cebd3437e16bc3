package nl.partnership.ejb.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.sharing.ColleagueCheck;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.consent.CaseRow;
import nl.partnership.ejb.consent.CaseService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DecisionServiceTest extends SharingTest {

    private static void refused(String field, String key, Executable work) {
        RuleViolation violation = assertThrows(RuleViolation.class, work);
        assertEquals(field, violation.field());
        assertEquals(key, violation.key());
    }

    private Wanted attendance() {
        return to(town.care, "YOUTH_CARE_WORKER", "INDIVIDUAL_SUPPORT", "ATTENDANCE");
    }

    private Wanted signal() {
        return to(town.police, "YOUTH_OFFICER", "PREVENTION", "GROUP_SIGNAL").met("K12");
    }

    private SharingAnswer preview(String user, Wanted wanted) {
        return as(caller(user), () -> bean(DecisionService.class).preview(wanted.asking()));
    }

    private Decided complete(String user, String receiptId) {
        return as(caller(user), () -> bean(DecisionService.class).complete(receiptId));
    }

    private long receipts() {
        return database(em ->
                em.createQuery("select count(r) from Receipt r", Long.class).getSingleResult());
    }

    @Test
    void a_preview_answers_by_the_portals_own_records_and_keeps_nothing() {
        String pupil = openCase("zorg");
        consent("zorg", pupil, Giver.PARENTS, town.care, "ATTENDANCE");
        SharingAnswer before = preview("zorg", attendance().about(pupil, 10));
        assertEquals(List.of("K4"), before.decision().lines().get(0).missing());
        covenant(LocalDate.of(2027, 12, 31), town.board, town.care);
        SharingAnswer after = preview("zorg", attendance().about(pupil, 10));
        assertEquals(Verdict.PERMIT, after.decision().verdict());
        assertFalse(after.alternatives().get(0).isEmpty());
        assertEquals(0, receipts());
    }

    @Test
    void a_board_member_asks_for_the_board_and_the_board_has_cases_of_its_own() {
        Wanted facts = to(town.municipality, "SAFETY_ADVISER", "INCIDENT_HANDLING", "INCIDENT_FACTS")
                .met("K12");
        assertEquals(
                Verdict.PERMIT, decide("bestuurder", facts).answer().decision().verdict());
        assertEquals(Verdict.DENY, preview("fg", facts).decision().verdict());
        String own = openCase("bestuurder");
        assertEquals(
                own, as(caller("fg"), () -> bean(CaseService.class).get(own)).id());
        assertThrows(
                NotFound.class,
                () -> as(caller("zorg"), () -> bean(CaseService.class).get(own)));
    }

    @Test
    void where_consent_is_needed_a_decision_names_a_case() {
        assertEquals(Verdict.DENY, preview("zorg", attendance()).decision().verdict());
        refused("case", "sharing.decision.caseMissing", () -> decide("zorg", attendance()));
        assertEquals(0, receipts());
        assertEquals(
                Verdict.PERMIT, decide("mentor", signal()).answer().decision().verdict());
    }

    @Test
    void another_organisations_case_does_not_exist_and_a_closed_one_is_refused() {
        String theirs = openCase("jeugdhulp");
        assertThrows(NotFound.class, () -> decide("zorg", attendance().about(theirs, 10)));
        String own = openCase("zorg");
        as(caller("zorg"), () -> {
            CaseRow row = bean(CaseService.class).get(own);
            bean(CaseService.class).close(own, row.version());
        });
        refused(
                "case",
                "sharing.decision.caseClosed",
                () -> decide("zorg", attendance().about(own, 10)));
    }

    @Test
    void consent_for_one_category_says_nothing_about_another() {
        covenant(LocalDate.of(2027, 12, 31), town.board, town.care);
        String pupil = openCase("zorg");
        consent("zorg", pupil, Giver.PARENTS, town.care, "ATTENDANCE");
        Wanted both = to(town.care, "YOUTH_CARE_WORKER", "INDIVIDUAL_SUPPORT", "ATTENDANCE", "PERFORMANCE")
                .about(pupil, 10);
        Decision decision = decide("zorg", both).answer().decision();
        assertEquals(Verdict.PERMIT, decision.lines().get(0).verdict());
        assertEquals(List.of("K3"), decision.lines().get(1).missing());
        assertEquals(Verdict.DENY, decision.verdict());
    }

    @Test
    void relation_follows_from_the_organisations_and_a_board_is_one_with_its_school() {
        Wanted within =
                to(town.board, "BOARD_MEMBER", "ACUTE_DANGER", "SAFETY_SIGNAL").because("Gevaar.");
        assertEquals(
                Relation.SAME_ORGANISATION,
                preview("leider", within).situation().request().relation());
        Wanted sister = to(town.linden, "SCHOOL_LEADER", "INCIDENT_HANDLING", "INCIDENT_FACTS");
        assertEquals(
                Relation.OTHER_ORGANISATION,
                preview("leider", sister).situation().request().relation());
    }

    @Test
    void within_the_own_organisation_without_a_rule_only_ones_own_task_decides() {
        SharingAnswer answer = preview("mentor", to(town.bridge, "MENTOR", "COORDINATION", "PERFORMANCE"));
        assertTrue(answer.isOwnTaskDeciding(0));
        assertEquals(Verdict.DENY, answer.decision().verdict());
        assertFalse(preview("mentor", signal()).isOwnTaskDeciding(0));
    }

    @Test
    void a_receiver_is_an_organisation_within_reach_and_of_the_kind_that_has_the_role() {
        for (String id : new String[] {town.elsewhere.getId(), "none", town.care.getId()}) {
            Asking asking = new Asking(
                    signal().asking().receiver(),
                    id,
                    List.of("GROUP_SIGNAL"),
                    "PREVENTION",
                    Scope.ITEM,
                    null,
                    null,
                    null,
                    Map.of());
            refused(
                    "organisation",
                    "sharing.decision.organisation",
                    () -> as(caller("mentor"), () -> bean(DecisionService.class).decide(asking)));
        }
        assertEquals(0, receipts());
    }

    @Test
    void a_kind_of_receiver_without_an_organisation_can_be_looked_at_but_not_decided_on() {
        Asking asking = signal().asking();
        Asking loose = new Asking(
                asking.receiver(),
                null,
                asking.categories(),
                asking.purpose(),
                asking.scope(),
                null,
                null,
                null,
                asking.conditions());
        as(
                caller("mentor"),
                () -> assertEquals(
                        Verdict.PERMIT,
                        bean(DecisionService.class).preview(loose).decision().verdict()));
        refused(
                "organisation",
                "sharing.decision.organisation",
                () -> as(caller("mentor"), () -> bean(DecisionService.class).decide(loose)));
    }

    @Test
    void what_cannot_be_a_request_is_refused_at_its_field() {
        refused(
                "purpose",
                "sharing.decision.purpose",
                () -> decide("mentor", to(town.police, "YOUTH_OFFICER", "FUN", "GROUP_SIGNAL")));
        refused(
                "categories",
                "sharing.decision.categories",
                () -> decide("mentor", to(town.police, "YOUTH_OFFICER", "PREVENTION")));
        refused(
                "categories",
                "sharing.decision.categories",
                () -> decide("mentor", to(town.police, "YOUTH_OFFICER", "PREVENTION", "NAMED")));
        refused(
                "categories",
                "sharing.decision.categories",
                () -> decide("mentor", to(town.police, "YOUTH_OFFICER", "PREVENTION", "GROUP_SIGNAL", "GROUP_SIGNAL")));
        refused(
                "receiver",
                "sharing.decision.receiver",
                () -> decide("mentor", to(town.police, "*", "PREVENTION", "GROUP_SIGNAL")));
        refused("age", "sharing.decision.age", () -> decide("mentor", signal().about(null, -1)));
        refused("age", "sharing.decision.age", () -> decide("mentor", signal().about(null, 200)));
        refused("conditions", "sharing.decision.conditions", () -> decide("mentor", signal().met("K99")));
        refused("justification", "base.text.tooLong", () -> decide("mentor", signal().because("x".repeat(1001))));
        refused(
                "justification",
                "rule.justification.missing",
                () -> decide("leider", to(town.police, "YOUTH_OFFICER", "ACUTE_DANGER", "SAFETY_SIGNAL")));
        assertEquals(0, receipts());
    }

    @Test
    void words_that_point_to_a_pupil_do_not_enter_a_receipt() {
        Wanted wanted = to(town.police, "YOUTH_OFFICER", "ACUTE_DANGER", "SAFETY_SIGNAL")
                .because("Bel de moeder op 06-12345678.");
        refused("justification", "screening.found", () -> decide("leider", wanted));
        Wanted reason = to(town.municipality, "ATTENDANCE_OFFICER", "COMPULSORY_EDUCATION", "ATTENDANCE")
                .said("K2", false, "BSN 111222333", null);
        refused("reasonK2", "screening.remove", () -> decide("leider", reason));
    }

    @Test
    void on_a_day_without_a_rule_set_nothing_may_be_shared_and_the_receipt_says_so() {
        TestClock.set(LocalDateTime.of(2027, 8, 2, 10, 0));
        inDatabase(em -> {
            var next = new Partnership(em.find(Organisation.class, town.bridge.getId()), new SchoolYear(2027));
            next.add(em.find(Organisation.class, town.police.getId()));
            em.persist(next);
        });
        Decided decided = decide("mentor", signal());
        assertEquals(Verdict.DENY, decided.answer().decision().verdict());
        assertTrue(decided.answer().isWithoutRules());
        assertEquals(
                Decision.NO_RULES, receipt("mentor", decided.receiptId()).said().ruleSetVersion());
        ReceiptVerification proof =
                as(caller("mentor"), () -> bean(ReceiptService.class).verify(decided.receiptId()));
        assertTrue(proof.isValid());
    }

    @Test
    void the_clock_is_read_once_for_a_decision() {
        TestClock.set(LocalDateTime.of(2027, 7, 31, 23, 59, 59));
        TestClock.tick(Duration.ofSeconds(2));
        Decided decided = decide("mentor", signal());
        TestClock.tick(Duration.ZERO);
        assertEquals(Verdict.PERMIT, decided.answer().decision().verdict());
        assertEquals(
                LocalDate.of(2027, 7, 31),
                receipt("mentor", decided.receiptId())
                        .said()
                        .situation()
                        .request()
                        .date());
    }

    @Test
    void a_refusal_a_question_and_what_was_not_shared_are_never_visible_to_the_receiver() {
        String refusal = decide("mentor", to(town.police, "YOUTH_OFFICER", "PREVENTION", "PERFORMANCE"))
                .receiptId();
        String question = decide(
                        "zorg",
                        to(town.police, "YOUTH_OFFICER", "CRIMINAL_INVESTIGATION", "ATTENDANCE")
                                .said("K8", true, null, "vordering 12"))
                .receiptId();
        String kept = as(
                caller("mentor"), () -> bean(DecisionService.class).notShared(signal().asking(), "Het is niet nodig."));
        assertEquals(Verdict.DENY, receipt("mentor", refusal).said().verdict());
        assertEquals(Verdict.PENDING, receipt("zorg", question).said().verdict());
        for (String id : List.of(refusal, question, kept)) {
            assertThrows(NotFound.class, () -> receipt("jeugdagent", id));
        }
        assertEquals(0, (int) as(caller("jeugdagent"), () -> {
            int waiting = bean(AdviceService.class).waiting().size();
            int checks = bean(ColleagueCheckService.class).waiting().size();
            return waiting
                    + checks
                    + (int) bean(ReceiptService.class).mine(0, 9).total();
        }));
        assertEquals(0L, (long) database(em ->
                em.createQuery("select count(m) from OutboxMail m", Long.class).getSingleResult()));
    }

    @Test
    void a_receipt_keeps_what_was_asked_for_and_nothing_else() {
        Wanted wanted = signal().met("K9", "K10", "K3").about(null, 12);
        ReceiptView receipt = receipt("mentor", decide("mentor", wanted).receiptId());
        assertEquals(
                Set.of("K1", "K6", "K12"),
                receipt.said().situation().facts().conditions().keySet());
        assertNull(receipt.said().situation().facts().age());
        assertEquals("Mentor Proef", receipt.said().asker().name());
        assertEquals(
                "SCHOOL:MENTOR", receipt.said().situation().request().sender().toString());
        assertEquals(1, receipt.said().ruleSetVersion());
        assertEquals(receipt.said(), Statement.read(receipt.json()));
    }

    @Test
    void the_second_person_confirms_under_another_account_and_the_asker_completes() {
        Wanted wanted = to(town.care, "YOUTH_CARE_WORKER", "CASE_LEARNING", "ANONYMISED_CASE")
                .met("K9");
        Decided decided = decide("mentor", wanted);
        assertEquals(List.of("K9"), decided.answer().decision().lines().get(0).missing());
        String first = decided.receiptId();
        as(caller("mentor"), () -> bean(ColleagueCheckService.class).ask(first));
        as(caller("mentor"), () -> bean(ColleagueCheckService.class).ask(first));
        assertEquals(Verdict.DENY, complete("mentor", first).answer().decision().verdict());
        assertTrue(checks("mentor").isEmpty());
        ColleagueCheckRow row = checks("zorg").get(0);
        assertEquals("Mentor Proef", row.askedBy());
        refused(null, "sharing.check.ownReceipt", () -> answer("mentor", row, true));
        answer("zorg", row, true);
        assertTrue(checks("zorg").isEmpty());
        assertEquals(ColleagueCheck.Status.CONFIRMED, receipt("mentor", first).check());
        refused(
                null,
                "sharing.check.answered",
                () -> answer(
                        "leider",
                        new ColleagueCheckRow(row.id(), row.version() + 1, null, null, null, null, null, null),
                        false));
        Decided completed = complete("mentor", first);
        assertEquals(Verdict.PERMIT, completed.answer().decision().verdict());
        assertEquals(first, receipt("mentor", completed.receiptId()).firstId());
        assertEquals(Verdict.DENY, receipt("mentor", first).said().verdict());
    }

    @Test
    void a_refused_check_leaves_the_condition_missing() {
        Decided decided = decide("mentor", to(town.care, "YOUTH_CARE_WORKER", "CASE_LEARNING", "ANONYMISED_CASE"));
        as(caller("mentor"), () -> bean(ColleagueCheckService.class).ask(decided.receiptId()));
        answer("zorg", checks("zorg").get(0), false);
        assertEquals(
                Verdict.DENY,
                complete("mentor", decided.receiptId()).answer().decision().verdict());
    }

    @Test
    void only_colleagues_see_what_is_to_be_checked() {
        Decided decided = decide("mentor", to(town.care, "YOUTH_CARE_WORKER", "CASE_LEARNING", "ANONYMISED_CASE"));
        assertThrows(
                NotFound.class,
                () -> as(caller("zorg"), () -> bean(ColleagueCheckService.class).ask(decided.receiptId())));
        as(caller("mentor"), () -> bean(ColleagueCheckService.class).ask(decided.receiptId()));
        ColleagueCheckRow row = checks("zorg").get(0);
        for (String user : List.of("jeugdhulp", "coordinator2", "vreemde", "fg", "bestuurder")) {
            assertTrue(checks(user).isEmpty(), user);
            assertThrows(NotFound.class, () -> answer(user, row, true), user);
        }
        assertThrows(NotAllowed.class, () -> checks("beheer"));
        Decided other = decide("mentor", signal());
        refused(
                null,
                "sharing.check.notNeeded",
                () -> as(caller("mentor"), () -> bean(ColleagueCheckService.class)
                        .ask(other.receiptId())));
    }

    private List<ColleagueCheckRow> checks(String user) {
        return as(caller(user), () -> bean(ColleagueCheckService.class).waiting());
    }

    private void answer(String user, ColleagueCheckRow row, boolean unrecognisable) {
        as(caller(user), () -> bean(ColleagueCheckService.class).answer(row.id(), row.version(), unrecognisable));
    }

    @Test
    void figures_are_not_published_yet_so_that_small_numbers_are_not_known_to_be_hidden() {
        Decided decided = decide(
                "coordinator",
                to(town.police, "YOUTH_OFFICER", "TREND_ANALYSIS", "AGGREGATE").met("K10"));
        assertTrue(decided.answer().decision().lines().get(0).missing().contains("K10"));
    }

    @Test
    void not_shared_is_recorded_with_the_reason_and_asks_for_nothing() {
        Wanted wanted = to(town.bridge, "SCHOOL_LEADER", "PREVENTION", "CRIMINAL_DATA");
        String id = as(
                caller("officier"), () -> bean(DecisionService.class).notShared(wanted.asking(), "Het is niet nodig."));
        ReceiptView receipt = receipt("officier", id);
        assertEquals(Receipt.Kind.NOT_SHARED, receipt.kind());
        assertEquals("Het is niet nodig.", receipt.said().because());
        assertNull(receipt.questionId());
        assertTrue(receipt.said().followUps().isEmpty());
        refused(
                "because",
                "base.text.required",
                () -> as(caller("officier"), () -> bean(DecisionService.class).notShared(wanted.asking(), " ")));
    }

    @Test
    void a_sign_that_no_paper_can_show_is_named_at_its_field() {
        Wanted wanted = to(town.bridge, "SCHOOL_LEADER", "PREVENTION", "CRIMINAL_DATA");
        refused(
                "because",
                "base.text.noLetter",
                () -> as(caller("officier"), () -> bean(DecisionService.class)
                        .notShared(wanted.asking(), "Zie \u6f22.")));
        String id = as(caller("officier"), () -> bean(DecisionService.class)
                .notShared(wanted.asking(), "Het is \u2265 16 uur."));
        assertEquals("Het is \u2265 16 uur.", receipt("officier", id).said().because());
    }

    @Test
    void already_shared_is_recorded_whatever_the_rules_say_and_makes_the_task_of_a_day() {
        Wanted wanted =
                to(town.police, "YOUTH_OFFICER", "PREVENTION", "HOME_SITUATION").because("Er was een mes.");
        LocalDateTime shared = LocalDateTime.of(2026, 11, 9, 9, 30);
        String id = as(caller("mentor"), () -> bean(DecisionService.class).alreadyShared(wanted.asking(), shared));
        ReceiptView receipt = receipt("mentor", id);
        assertEquals(Receipt.Kind.ALREADY_SHARED, receipt.kind());
        assertEquals("ACUTE_DANGER", receipt.said().situation().request().purpose());
        assertEquals(
                receipt.said().sharedAt().plusSeconds(24 * 3600),
                receipt.said().followUps().get(0).at());
        refused(
                "sharedAt",
                "sharing.decision.sharedAt",
                () -> as(caller("mentor"), () -> bean(DecisionService.class)
                        .alreadyShared(wanted.asking(), shared.plusHours(1))));
        refused(
                "justification",
                "rule.justification.missing",
                () -> as(caller("mentor"), () -> bean(DecisionService.class)
                        .alreadyShared(wanted.because(null).asking(), shared)));
    }

    @Test
    void only_the_asker_completes_in_the_role_of_then() {
        Decided decided = decide("mentor", to(town.care, "YOUTH_CARE_WORKER", "CASE_LEARNING", "ANONYMISED_CASE"));
        for (String user : List.of("zorg", "fg", "jeugdhulp", "vreemde")) {
            assertThrows(NotFound.class, () -> complete(user, decided.receiptId()), user);
        }
        Caller mentor = caller("mentor");
        Caller otherRole = new Caller(
                mentor.accountId(),
                mentor.personId(),
                mentor.name(),
                mentor.membershipId(),
                mentor.organisationId(),
                mentor.organisationName(),
                mentor.boardId(),
                mentor.type(),
                "CARE_COORD",
                mentor.language(),
                mentor.hasOtherRoles(),
                null);
        refused(
                null,
                "sharing.decision.otherRole",
                () -> as(otherRole, () -> bean(DecisionService.class).complete(decided.receiptId())));
    }

    @Test
    void an_administrator_and_nobody_decide_nothing() {
        for (Caller caller : List.of(town.caller("beheer"), Caller.NOBODY)) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(DecisionService.class).preview(signal().asking())));
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(DecisionService.class).decide(signal().asking())));
        }
    }

    @Test
    void each_decision_is_a_receipt_of_its_own() {
        assertNotEquals(
                decide("mentor", signal()).receiptId(),
                decide("mentor", signal()).receiptId());
        assertEquals(2, receipts());
    }
}
