package nl.partnership.ejb.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.sharing.Statement;
import org.junit.jupiter.api.Test;

/** The worked examples of the sharing model (§8), decided by the portal on its own records. */
class WorkedExamplesTest extends SharingTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);

    private Statement said(String user, Wanted wanted) {
        return receipt(user, decide(user, wanted).receiptId()).said();
    }

    private static void answers(Statement said, String rules, Outcome outcome, Verdict verdict) {
        assertEquals(
                rules,
                said.lines().stream()
                        .flatMap(line -> line.rules().stream())
                        .map(Statement.KeptRule::id)
                        .collect(Collectors.joining(" ")));
        assertEquals(outcome, said.outcome());
        assertEquals(verdict, said.verdict());
    }

    private static List<String> missing(Statement said) {
        return said.lines().stream()
                .flatMap(line -> line.conditions().stream())
                .filter(state -> state.status() == ConditionStatus.MISSING)
                .map(state -> state.code())
                .toList();
    }

    private Wanted attendance(String caseId, int age) {
        return to(town.care, "YOUTH_CARE_WORKER", "INDIVIDUAL_SUPPORT", "ATTENDANCE")
                .about(caseId, age);
    }

    @Test
    void e1_with_the_parents_consent_and_a_covenant_attendance_goes_to_youth_care() {
        covenant(UNTIL, town.board, town.care);
        String pupil = openCase("zorg");
        consent("zorg", pupil, Giver.PARENTS, town.care, "ATTENDANCE");
        answers(said("zorg", attendance(pupil, 10)), "R05 R06", Outcome.CONSENT, Verdict.PERMIT);
    }

    @Test
    void e2_at_sixteen_the_pupil_decides() {
        covenant(UNTIL, town.board, town.care);
        String pupil = openCase("zorg");
        consent("zorg", pupil, Giver.PARENTS, town.care, "ATTENDANCE");
        Statement said = said("zorg", attendance(pupil, 16));
        answers(said, "R05 R06", Outcome.CONSENT, Verdict.DENY);
        assertEquals(List.of("K3"), missing(said));
    }

    @Test
    void e3_without_a_covenant_in_force_it_waits_for_one() {
        covenant(TODAY.minusDays(1), town.board, town.care);
        String pupil = openCase("zorg");
        consent("zorg", pupil, Giver.PARENTS, town.care, "ATTENDANCE");
        Statement said = said("zorg", attendance(pupil, 10));
        answers(said, "R05 R06", Outcome.CONSENT, Verdict.DENY);
        assertEquals(List.of("K4"), missing(said));
    }

    @Test
    void e4_after_an_incident_the_police_tell_the_school_leader_with_a_decision_of_their_own() {
        Wanted wanted = to(town.linden, "SCHOOL_LEADER", "INCIDENT_HANDLING", "POLICE_DATA")
                .said("K5", true, null, "Wpg-besluit 2026-114");
        answers(said("wijkagent", wanted), "R37", Outcome.CONDITIONAL, Verdict.PERMIT);
    }

    @Test
    void e5_police_data_never_goes_back_from_the_school() {
        Wanted wanted = to(town.police, "YOUTH_OFFICER", "ACUTE_DANGER", "POLICE_DATA")
                .because("Er is een wapen in de school.");
        answers(said("leider", wanted), "H3 R14", Outcome.FORBIDDEN, Verdict.DENY);
    }

    @Test
    void e6_the_group_signal_alone_may_go() {
        Wanted wanted = to(town.police, "YOUTH_OFFICER", "PREVENTION", "GROUP_SIGNAL", "PERFORMANCE")
                .met("K12");
        Statement said = said("mentor", wanted);
        answers(said, "R04 R13", Outcome.FORBIDDEN, Verdict.DENY);
        assertEquals(Verdict.PERMIT, said.lines().get(0).verdict());
        assertEquals(Verdict.DENY, said.lines().get(1).verdict());
    }

    @Test
    void e7_where_no_rule_applies_it_is_forbidden() {
        answers(
                said("riec", to(town.bridge, "SCHOOL_LEADER", "PREVENTION", "SAFETY_SIGNAL")),
                "",
                Outcome.FORBIDDEN,
                Verdict.DENY);
    }

    @Test
    void e8_from_twelve_to_fifteen_both_agree_to_share_care_data() {
        String pupil = openCase("wijkteam");
        consent("wijkteam", pupil, Giver.PARENTS, town.bridge, "MEDICAL");
        Wanted wanted = to(town.bridge, "MENTOR", "INDIVIDUAL_SUPPORT", "MEDICAL")
                .about(pupil, 13)
                .said("K13", true, null, "dossier 7");
        answers(said("wijkteam", wanted), "R30", Outcome.CONSENT, Verdict.DENY);
        consent("wijkteam", pupil, Giver.PUPIL, town.bridge, "MEDICAL");
        answers(said("wijkteam", wanted), "R30", Outcome.CONSENT, Verdict.PERMIT);
    }

    @Test
    void e9_in_acute_danger_a_confidence_may_be_shared_within_the_school_and_explained_within_a_day() {
        Wanted wanted = to(town.bridge, "SCHOOL_LEADER", "ACUTE_DANGER", "CONFIDENTIAL_DISCLOSURE")
                .because("De leerling loopt gevaar.");
        Statement said = said("vertrouwen", wanted);
        answers(said, "R51", Outcome.ALLOWED, Verdict.PERMIT);
        assertEquals("K11", said.followUps().get(0).condition());
    }

    @Test
    void e10_justice_asks_for_advice_first() {
        Decided decided = decide("officier", to(town.bridge, "SCHOOL_LEADER", "PREVENTION", "CRIMINAL_DATA"));
        ReceiptView receipt = receipt("officier", decided.receiptId());
        answers(receipt.said(), "R47", Outcome.ASK_DPO, Verdict.PENDING);
        assertTrue(receipt.questionId() != null);
    }
}
