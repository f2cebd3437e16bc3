package nl.partnership.domain.rule;

import static nl.partnership.domain.rule.Relation.OTHER_ORGANISATION;
import static nl.partnership.domain.rule.Relation.SAME_ORGANISATION;
import static nl.partnership.domain.rule.SharingRequests.DAY;
import static nl.partnership.domain.rule.SharingRequests.request;
import static nl.partnership.domain.rule.SharingRequests.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Facts.Consent;
import nl.partnership.domain.rule.Facts.Covenant;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.domain.rule.Facts.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From outcome to decision: the worked examples of the sharing model, and each condition apart. */
class DecisionTest {

    private static final SharingRequest SUPPORT = request(
            "SCHOOL:CARE_COORD",
            "YOUTH_CARE:YOUTH_CARE_WORKER",
            OTHER_ORGANISATION,
            "ATTENDANCE",
            "INDIVIDUAL_SUPPORT");
    private static final SharingRequest INCIDENT = request(
            "POLICE:COMMUNITY_OFFICER", "SCHOOL:SCHOOL_LEADER", OTHER_ORGANISATION, "POLICE_DATA", "INCIDENT_HANDLING");
    private static final Affirmation WITH_REFERENCE = new Affirmation(true, null, "Bpr-17");

    private final Rules shipped = SharingRequests.shipped();

    private static Facts facts(Integer age, Covenant covenant, List<Consent> consents, Map<String, Affirmation> more) {
        Map<String, Affirmation> conditions = new HashMap<>(more);
        conditions.putIfAbsent("K1", Affirmation.MET);
        conditions.putIfAbsent("K6", Affirmation.MET);
        return new Facts(age, covenant, null, consents, conditions, Ruling.NONE);
    }

    private static Facts ruled(Facts facts, Ruling ruling) {
        return new Facts(
                facts.age(), facts.covenant(), facts.justification(), facts.consents(), facts.conditions(), ruling);
    }

    private static Facts justified(Facts facts) {
        return new Facts(
                facts.age(),
                facts.covenant(),
                "Er is een wapen gezien.",
                facts.consents(),
                facts.conditions(),
                Ruling.NONE);
    }

    private static Facts said(String condition, Affirmation affirmation) {
        return facts(14, Covenant.IN_FORCE, List.of(), Map.of(condition, affirmation));
    }

    private static Consent by(Giver giver, String givenOn) {
        return new Consent(giver, true, true, LocalDate.parse(givenOn), null);
    }

    private static Consent refusal(Giver giver, String refusedOn) {
        return new Consent(giver, false, true, LocalDate.parse(refusedOn), null);
    }

    private Decision support(Integer age, Covenant covenant, Consent... consents) {
        return Decision.of(shipped, SUPPORT, facts(age, covenant, List.of(consents), Map.of()));
    }

    /** Outcome, verdict and the conditions with their status of the only line, for example {@code K1+ K3- K11>}. */
    private static String text(Decision decision) {
        DecidedLine line = decision.lines().get(0);
        StringBuilder text = new StringBuilder(line.line().outcome() + " " + line.verdict());
        for (ConditionState state : line.conditions()) {
            text.append(' ')
                    .append(state.code())
                    .append("+->".charAt(state.status().ordinal()));
        }
        return text.toString();
    }

    private Decision shared(SharingRequest request, Facts facts) {
        return Decision.of(shipped, request, facts);
    }

    @Test
    void with_valid_consent_and_a_covenant_attendance_goes_to_youth_care() { // E1
        assertEquals(
                "CONSENT PERMIT K1+ K3+ K4+ K6+",
                text(support(10, Covenant.IN_FORCE, by(Giver.PARENTS, "2026-11-01"))));
    }

    @Test
    void at_sixteen_the_pupil_decides_and_not_the_parents() { // E2
        Decision decision = support(16, Covenant.IN_FORCE, by(Giver.PARENTS, "2026-11-01"));
        assertEquals("CONSENT DENY K1+ K3- K4+ K6+", text(decision));
        assertEquals(List.of("K3"), decision.lines().get(0).missing());
        assertEquals(
                Verdict.PERMIT,
                support(16, Covenant.IN_FORCE, by(Giver.PUPIL, "2026-11-01")).verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPIRED", "NONE"})
    void without_a_covenant_in_force_what_needs_one_is_denied(Covenant covenant) { // E3
        assertEquals("CONSENT DENY K1+ K3+ K4- K6+", text(support(10, covenant, by(Giver.PARENTS, "2026-11-01"))));
    }

    @Test
    void the_police_tell_about_an_incident_with_the_reference_of_their_decision() { // E4
        assertEquals("CONDITIONAL PERMIT K1+ K5+ K6+", text(shared(INCIDENT, said("K5", WITH_REFERENCE))));
        assertEquals("CONDITIONAL DENY K1+ K5- K6+", text(shared(INCIDENT, said("K5", Affirmation.MET))));
        assertEquals(
                "CONDITIONAL DENY K1+ K5- K6+", text(shared(INCIDENT, said("K5", new Affirmation(true, null, " ")))));
        assertEquals(
                "CONDITIONAL DENY K1+ K5- K6+",
                text(shared(INCIDENT, said("K5", new Affirmation(false, null, "Bpr-17")))));
    }

    @Test
    void what_the_police_shared_already_needs_its_decision_also_where_no_rule_names_the_receiver() {
        SharingRequest shared =
                request("POLICE:YOUTH_OFFICER", "SCHOOL:CARE_COORD", OTHER_ORGANISATION, "POLICE_DATA", "ACUTE_DANGER");
        assertEquals("FORBIDDEN DENY", text(shared(shared, justified(said("K6", Affirmation.MET)))));
        assertEquals(List.of("K11", "K5"), dutiesOfShared(shared, said("K6", Affirmation.MET)));
        assertEquals(List.of("K11", "K5"), dutiesOfShared(shared, said("K5", Affirmation.MET)));
        assertEquals(List.of("K11"), dutiesOfShared(shared, said("K5", WITH_REFERENCE)));
        SharingRequest onwards = request(
                "SCHOOL:SCHOOL_LEADER",
                "YOUTH_CARE:CHILD_PROTECTION",
                OTHER_ORGANISATION,
                "POLICE_DATA",
                "ACUTE_DANGER");
        assertEquals(List.of("K11"), dutiesOfShared(onwards, said("K6", Affirmation.MET)));
    }

    private List<String> dutiesOfShared(SharingRequest request, Facts facts) {
        Facts known = justified(facts);
        return shared(request, known).followUpsOfShared(request, known).stream()
                .map(Decision.FollowUp::condition)
                .toList();
    }

    @Test
    void acute_danger_does_not_lift_a_hard_rule() { // E5
        SharingRequest onwards = request(
                "SCHOOL:SCHOOL_LEADER", "POLICE:YOUTH_OFFICER", OTHER_ORGANISATION, "POLICE_DATA", "ACUTE_DANGER");
        assertEquals("FORBIDDEN DENY", text(shared(onwards, justified(said("K5", WITH_REFERENCE)))));
    }

    @Test
    void one_forbidden_line_denies_the_whole_and_leaves_the_other_line_as_it_is() { // E6
        Decision decision = shared(
                request(
                        "SCHOOL:MENTOR",
                        "POLICE:COMMUNITY_OFFICER",
                        OTHER_ORGANISATION,
                        "GROUP_SIGNAL PERFORMANCE",
                        "PREVENTION"),
                said("K12", Affirmation.MET));
        assertEquals(Verdict.PERMIT, decision.lines().get(0).verdict());
        assertEquals("rule.reason.permitted", decision.lines().get(0).reason());
        assertEquals(Verdict.DENY, decision.lines().get(1).verdict());
        assertEquals("rule.reason.forbidden", decision.lines().get(1).reason());
        assertEquals(Verdict.DENY, decision.verdict());
        assertEquals(Outcome.FORBIDDEN, decision.outcome());
    }

    @Test
    void where_no_rule_applies_the_reason_says_so() { // E7
        Decision decision = shared(
                request("OTHER:RIEC", "SCHOOL:SCHOOL_LEADER", OTHER_ORGANISATION, "SAFETY_SIGNAL", "PREVENTION"),
                facts(null, Covenant.IN_FORCE, List.of(), Map.of()));
        assertEquals("FORBIDDEN DENY", text(decision));
        assertEquals("rule.reason.noRule", decision.lines().get(0).reason());
    }

    @Test
    void at_twelve_to_fifteen_parents_and_pupil_must_both_agree_to_care_data() { // E8
        SharingRequest medical = request(
                "MUNICIPALITY:DISTRICT_TEAM", "SCHOOL:MENTOR", OTHER_ORGANISATION, "MEDICAL", "INDIVIDUAL_SUPPORT");
        Map<String, Affirmation> weighed = Map.of("K13", WITH_REFERENCE);
        Consent parents = by(Giver.PARENTS, "2026-11-01");
        assertEquals(
                "CONSENT DENY K1+ K3- K6+ K13+",
                text(shared(medical, facts(13, Covenant.IN_FORCE, List.of(parents), weighed))));
        List<Consent> both = List.of(parents, by(Giver.PUPIL, "2026-11-02"));
        assertEquals(
                "CONSENT PERMIT K1+ K3+ K6+ K13+", text(shared(medical, facts(13, Covenant.IN_FORCE, both, weighed))));
    }

    @Test
    void explaining_afterwards_is_a_task_and_never_blocks() { // E9
        Decision decision = shared(
                request(
                        "SCHOOL:CONFIDENTIAL_ADVISER",
                        "SCHOOL:SCHOOL_LEADER",
                        SAME_ORGANISATION,
                        "CONFIDENTIAL_DISCLOSURE",
                        "ACUTE_DANGER"),
                justified(facts(null, Covenant.NONE, List.of(), Map.of())));
        assertEquals("ALLOWED PERMIT K1+ K6+ K11>", text(decision));
        assertEquals(List.of(new Decision.FollowUp("K11", Duration.ofHours(24))), decision.followUps());
    }

    @Test
    void what_needs_advice_is_pending_until_there_is_a_ruling() { // E10
        SharingRequest criminal =
                request("OTHER:PROSECUTOR", "SCHOOL:SCHOOL_LEADER", OTHER_ORGANISATION, "CRIMINAL_DATA", "PREVENTION");
        Facts affirmed = facts(null, Covenant.NONE, List.of(), Map.of());
        assertEquals("ASK_DPO PENDING K1+ K6+", text(shared(criminal, affirmed)));
        assertEquals("ASK_DPO PENDING K1- K6-", text(shared(criminal, Facts.NONE)));
        assertEquals("ASK_DPO PERMIT K1+ K6+", text(shared(criminal, ruled(affirmed, Ruling.PERMITS))));
        assertEquals("ASK_DPO DENY K1- K6-", text(shared(criminal, ruled(Facts.NONE, Ruling.PERMITS))));
        Decision refused = shared(criminal, ruled(affirmed, Ruling.REFUSES));
        assertEquals("ASK_DPO DENY K1+ K6+", text(refused));
        assertEquals("rule.reason.refused", refused.lines().get(0).reason());
    }

    @Test
    void without_the_covenant_that_it_needs_nobody_is_asked_for_advice() {
        SharingRequest prevention =
                request("POLICE:YOUTH_OFFICER", "SCHOOL:SAFETY_COORD", OTHER_ORGANISATION, "POLICE_DATA", "PREVENTION");
        Facts facts = facts(null, Covenant.NONE, List.of(), Map.of("K5", WITH_REFERENCE));
        Decision decision = shared(prevention, facts);
        assertEquals("ASK_DPO DENY K1+ K4- K5+ K6+", text(decision));
        assertEquals("rule.reason.missing", decision.lines().get(0).reason());
    }

    @Test
    void a_ruling_says_nothing_where_no_advice_was_needed() {
        assertEquals(
                Verdict.PERMIT,
                shared(INCIDENT, ruled(said("K5", WITH_REFERENCE), Ruling.REFUSES))
                        .verdict());
    }

    @Test
    void pending_stands_between_yes_and_no_for_the_whole() {
        Rules rules = rules(
                "A,false,*,*,ANY,GROUP_SIGNAL,*,ANY,ALLOWED,false,,LAW,wet,uitleg,,,,",
                "B,false,*,*,ANY,AGGREGATE,*,ANY,ASK_DPO,false,,LAW,wet,uitleg,,,,");
        Facts facts = facts(null, Covenant.NONE, List.of(), Map.of());
        assertEquals(Verdict.PENDING, verdict(rules, "GROUP_SIGNAL AGGREGATE", facts));
        assertEquals(Verdict.DENY, verdict(rules, "GROUP_SIGNAL AGGREGATE MEDICAL", facts));
        assertEquals(Verdict.PERMIT, verdict(rules, "GROUP_SIGNAL", facts));
    }

    private static Verdict verdict(Rules rules, String categories, Facts facts) {
        return Decision.of(
                        rules,
                        request("SCHOOL:MENTOR", "POLICE:YOUTH_OFFICER", OTHER_ORGANISATION, categories, "PREVENTION"),
                        facts)
                .verdict();
    }

    @Test
    void parents_are_informed_or_there_is_a_reason_and_a_task_to_do_it_later() {
        SharingRequest absence = request(
                "SCHOOL:SCHOOL_LEADER",
                "MUNICIPALITY:ATTENDANCE_OFFICER",
                OTHER_ORGANISATION,
                "ATTENDANCE",
                "COMPULSORY_EDUCATION");
        assertEquals("ALLOWED PERMIT K1+ K2+ K6+", text(shared(absence, said("K2", Affirmation.MET))));
        Decision later = shared(absence, said("K2", new Affirmation(false, "Ouders zijn op reis.", null)));
        assertEquals("ALLOWED PERMIT K1+ K2> K6+", text(later));
        assertEquals(List.of(new Decision.FollowUp("K2", Duration.ofDays(14))), later.followUps());
        assertEquals("rule.reason.duty", later.lines().get(0).reason());
        assertEquals("ALLOWED DENY K1+ K2- K6+", text(shared(absence, said("K2", new Affirmation(false, "", null)))));
    }

    @Test
    void what_is_denied_makes_no_task() {
        SharingRequest absence = request(
                "SCHOOL:SCHOOL_LEADER",
                "MUNICIPALITY:ATTENDANCE_OFFICER",
                OTHER_ORGANISATION,
                "ATTENDANCE MEDICAL",
                "COMPULSORY_EDUCATION");
        Decision decision = shared(absence, said("K2", new Affirmation(false, "Ouders zijn op reis.", null)));
        assertEquals(Verdict.DENY, decision.verdict());
        assertEquals(List.of(), decision.followUps());
    }

    @Test
    void in_acute_danger_the_decision_of_the_police_may_follow() {
        SharingRequest danger = request(
                "POLICE:YOUTH_OFFICER", "SCHOOL:SAFETY_COORD", OTHER_ORGANISATION, "POLICE_DATA", "ACUTE_DANGER");
        Facts facts = justified(facts(null, Covenant.NONE, List.of(), Map.of()));
        Decision decision = shared(danger, facts);
        assertEquals("CONDITIONAL PERMIT K1+ K5> K6+ K11>", text(decision));
        Duration day = Duration.ofHours(24);
        assertEquals(
                List.of(new Decision.FollowUp("K5", day), new Decision.FollowUp("K11", day)), decision.followUps());
        assertEquals(
                "CONDITIONAL PERMIT K1+ K5+ K6+ K11>", text(shared(danger, justified(said("K5", WITH_REFERENCE)))));
        // what else must be written down may not wait
        SharingRequest care = request(
                "YOUTH_CARE:YOUTH_CARE_WORKER",
                "SCHOOL:SAFETY_COORD",
                OTHER_ORGANISATION,
                "HOME_SITUATION",
                "ACUTE_DANGER");
        assertEquals("CONDITIONAL DENY K1+ K6+ K11> K13-", text(shared(care, facts)));
    }

    @Test
    void acute_danger_needs_a_justification_in_words() {
        SharingRequest danger =
                request("SCHOOL:MENTOR", "POLICE:YOUTH_OFFICER", OTHER_ORGANISATION, "SAFETY_SIGNAL", "ACUTE_DANGER");
        for (String nothing : new String[] {null, "", "  "}) {
            Facts facts = new Facts(14, Covenant.NONE, nothing, List.of(), Map.of(), Ruling.NONE);
            RuleViolation violation = assertThrows(RuleViolation.class, () -> shared(danger, facts));
            assertEquals("justification", violation.field());
            assertThrows(RuleViolation.class, () -> Decision.withoutRules(danger, facts));
        }
    }

    @Test
    void without_a_rule_set_in_force_everything_is_denied() {
        Decision decision = Decision.withoutRules(SUPPORT, said("K2", Affirmation.MET));
        assertEquals(Decision.NO_RULES, decision.ruleSetVersion());
        assertEquals("FORBIDDEN DENY", text(decision));
        assertEquals("rule.reason.noRule", decision.lines().get(0).reason());
    }

    @ParameterizedTest
    @CsvSource({
        // age, category, by: who must have consented
        "0,ATTENDANCE,PARENTS",
        "11,ATTENDANCE,PARENTS",
        "12,ATTENDANCE,PARENTS",
        "15,ATTENDANCE,PARENTS",
        "16,ATTENDANCE,PUPIL",
        "18,ATTENDANCE,PUPIL",
        "120,ATTENDANCE,PUPIL",
        "11,MEDICAL,PARENTS",
        "12,MEDICAL,PARENTS PUPIL",
        "15,MEDICAL,PARENTS PUPIL",
        "16,MEDICAL,PUPIL"
    })
    void consent_comes_from_those_whom_the_age_asks_for(int age, String category, String givers) {
        SharingRequest request = SUPPORT.withCategory(category);
        for (List<Giver> some :
                List.of(List.of(Giver.PARENTS), List.of(Giver.PUPIL), List.of(Giver.PARENTS, Giver.PUPIL))) {
            List<Consent> consents =
                    some.stream().map(giver -> by(giver, "2026-11-01")).toList();
            boolean enough =
                    List.of(givers.split(" ")).stream().map(Giver::valueOf).allMatch(some::contains);
            assertEquals(
                    enough ? Verdict.PERMIT : Verdict.DENY,
                    shared(request, facts(age, Covenant.IN_FORCE, consents, Map.of()))
                            .verdict(),
                    () -> age + " " + some);
        }
    }

    @Test
    void what_youth_care_or_a_youth_doctor_shares_is_care_data_whatever_the_category() {
        List<Consent> parents = List.of(by(Giver.PARENTS, "2026-11-01"));
        for (String sender : List.of("YOUTH_CARE:CHILD_PROTECTION", "OTHER:YOUTH_DOCTOR")) {
            SharingRequest home =
                    request(sender, "SCHOOL:CARE_COORD", OTHER_ORGANISATION, "HOME_SITUATION", "INDIVIDUAL_SUPPORT");
            Map<String, Affirmation> weighed = Map.of("K13", WITH_REFERENCE);
            assertEquals(
                    Verdict.DENY,
                    shared(home, facts(13, Covenant.NONE, parents, weighed)).verdict());
            assertEquals(
                    Verdict.PERMIT,
                    shared(home, facts(11, Covenant.NONE, parents, weighed)).verdict());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 13, 17})
    void what_was_told_in_confidence_is_the_pupils_to_give_at_every_age(int age) {
        SharingRequest told = request(
                "SCHOOL:CONFIDENTIAL_ADVISER",
                "SCHOOL:CARE_COORD",
                SAME_ORGANISATION,
                "CONFIDENTIAL_DISCLOSURE",
                "INDIVIDUAL_SUPPORT");
        assertEquals(
                Verdict.PERMIT,
                shared(told, facts(age, Covenant.NONE, List.of(by(Giver.PUPIL, "2026-11-01")), Map.of()))
                        .verdict());
        assertEquals(
                Verdict.DENY,
                shared(told, facts(age, Covenant.NONE, List.of(by(Giver.PARENTS, "2026-11-01")), Map.of()))
                        .verdict());
    }

    @Test
    void when_the_age_is_unknown_there_is_no_valid_consent() {
        Consent[] both = {by(Giver.PARENTS, "2026-11-01"), by(Giver.PUPIL, "2026-11-01")};
        assertEquals("CONSENT DENY K1+ K3- K4+ K6+", text(support(null, Covenant.IN_FORCE, both)));
    }

    @Test
    void consent_counts_from_its_day_until_it_is_withdrawn() {
        Consent today = by(Giver.PARENTS, DAY.toString());
        Consent tomorrow = by(Giver.PARENTS, DAY.plusDays(1).toString());
        assertEquals(Verdict.PERMIT, support(10, Covenant.IN_FORCE, today).verdict());
        assertEquals(Verdict.DENY, support(10, Covenant.IN_FORCE, tomorrow).verdict());
        Consent withdrawn = new Consent(Giver.PARENTS, true, true, DAY.minusDays(9), DAY);
        Consent withdrawnLater = new Consent(Giver.PARENTS, true, true, DAY.minusDays(9), DAY.plusDays(1));
        assertEquals(Verdict.DENY, support(10, Covenant.IN_FORCE, withdrawn).verdict());
        assertEquals(
                Verdict.PERMIT, support(10, Covenant.IN_FORCE, withdrawnLater).verdict());
    }

    @Test
    void blanket_consent_is_never_valid() {
        Consent blanket = new Consent(Giver.PARENTS, true, false, DAY.minusDays(9), null);
        assertEquals(Verdict.DENY, support(10, Covenant.IN_FORCE, blanket).verdict());
    }

    @Test
    void of_each_giver_the_latest_record_counts_and_a_refusal_wins_on_the_same_day() {
        Consent yes = by(Giver.PARENTS, "2026-11-01");
        Consent no = refusal(Giver.PARENTS, "2026-11-10");
        Consent again = by(Giver.PARENTS, "2026-11-12");
        Consent other = by(Giver.PARENTS, "2026-11-10");
        assertEquals(Verdict.DENY, support(10, Covenant.IN_FORCE, yes, no).verdict());
        assertEquals(
                Verdict.PERMIT, support(10, Covenant.IN_FORCE, no, again, yes).verdict());
        assertEquals(Verdict.DENY, support(10, Covenant.IN_FORCE, other, no).verdict());
        assertEquals(Verdict.DENY, support(10, Covenant.IN_FORCE, no, other).verdict());
        Consent later = refusal(Giver.PARENTS, DAY.plusDays(1).toString());
        assertEquals(Verdict.PERMIT, support(10, Covenant.IN_FORCE, yes, later).verdict());
    }

    @Test
    void who_need_not_consent_neither_helps_nor_blocks() {
        assertEquals(
                Verdict.PERMIT,
                support(10, Covenant.IN_FORCE, by(Giver.PARENTS, "2026-11-01"), refusal(Giver.PUPIL, "2026-11-02"))
                        .verdict());
        assertEquals(
                Verdict.DENY,
                support(16, Covenant.IN_FORCE, by(Giver.PARENTS, "2026-11-01"), refusal(Giver.PUPIL, "2026-11-02"))
                        .verdict());
    }
}
