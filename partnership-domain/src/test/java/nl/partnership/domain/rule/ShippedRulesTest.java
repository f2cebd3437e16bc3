package nl.partnership.domain.rule;

import static nl.partnership.domain.rule.Outcome.ALLOWED;
import static nl.partnership.domain.rule.Outcome.ASK_DPO;
import static nl.partnership.domain.rule.Outcome.CONDITIONAL;
import static nl.partnership.domain.rule.Outcome.CONSENT;
import static nl.partnership.domain.rule.Outcome.FORBIDDEN;
import static nl.partnership.domain.rule.Relation.OTHER_ORGANISATION;
import static nl.partnership.domain.rule.Relation.SAME_ORGANISATION;
import static nl.partnership.domain.rule.SharingRequests.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.Party;
import org.junit.jupiter.api.Test;

/** The worked examples of the sharing model, and the shipped rules as a whole. */
class ShippedRulesTest {

    private final Rules rules = SharingRequests.shipped();
    private final Vocabulary vocabulary = Vocabulary.shipped();

    private static List<String> decisive(Line line) {
        return line.rules().stream()
                .filter(AppliedRule::decisive)
                .map(applied -> applied.rule().id())
                .toList();
    }

    private Line line(String sender, String receiver, Relation relation, String category, String purpose) {
        return rules.answer(request(sender, receiver, relation, category, purpose))
                .lines()
                .get(0);
    }

    @Test
    void attendance_goes_from_care_coordinator_to_youth_care_with_consent() { // E1, E2
        Line line = line(
                "SCHOOL:CARE_COORD",
                "YOUTH_CARE:YOUTH_CARE_WORKER",
                OTHER_ORGANISATION,
                "ATTENDANCE",
                "INDIVIDUAL_SUPPORT");
        assertEquals(CONSENT, line.outcome());
        assertEquals(List.of("R05", "R06"), decisive(line));
        assertEquals(List.of("K1", "K3", "K4", "K6"), line.conditions());
    }

    @Test
    void police_tell_a_school_leader_about_an_incident_once_their_decision_is_recorded() { // E4
        Line line = line(
                "POLICE:COMMUNITY_OFFICER",
                "SCHOOL:SCHOOL_LEADER",
                OTHER_ORGANISATION,
                "POLICE_DATA",
                "INCIDENT_HANDLING");
        assertEquals(CONDITIONAL, line.outcome());
        assertEquals(List.of("R37"), decisive(line));
        assertTrue(line.isPermittedWith(Set.of("K1", "K5", "K6")));
    }

    @Test
    void police_data_never_travels_on_not_even_in_acute_danger() { // E5
        Line line =
                line("SCHOOL:SCHOOL_LEADER", "POLICE:YOUTH_OFFICER", OTHER_ORGANISATION, "POLICE_DATA", "ACUTE_DANGER");
        assertEquals(FORBIDDEN, line.outcome());
        assertEquals(List.of("H3"), decisive(line));
        assertEquals(
                List.of("H3", "R14"),
                line.rules().stream().map(applied -> applied.rule().id()).toList());
    }

    @Test
    void a_group_signal_may_go_where_school_results_may_not() { // E6
        Answer answer = rules.answer(request(
                "SCHOOL:MENTOR",
                "POLICE:COMMUNITY_OFFICER",
                OTHER_ORGANISATION,
                "GROUP_SIGNAL PERFORMANCE",
                "PREVENTION"));
        assertEquals(FORBIDDEN, answer.outcome());
        Line signal = answer.lines().get(0);
        assertEquals(ALLOWED, signal.outcome());
        assertEquals(List.of("R04"), decisive(signal));
        assertTrue(signal.isPermittedWith(Set.of("K1", "K6", "K12")));
        assertEquals(List.of("R13"), decisive(answer.lines().get(1)));
        assertFalse(answer.isPermittedWith(Set.of("K1", "K6", "K12")));
    }

    @Test
    void no_rule_lets_the_riec_share_a_safety_signal() { // E7
        Line line = line("OTHER:RIEC", "SCHOOL:SCHOOL_LEADER", OTHER_ORGANISATION, "SAFETY_SIGNAL", "PREVENTION");
        assertEquals(FORBIDDEN, line.outcome());
        assertEquals(List.of(), line.rules());
    }

    @Test
    void in_acute_danger_the_confidential_adviser_may_tell_the_school_leader() { // E9
        Line line = line(
                "SCHOOL:CONFIDENTIAL_ADVISER",
                "SCHOOL:SCHOOL_LEADER",
                SAME_ORGANISATION,
                "CONFIDENTIAL_DISCLOSURE",
                "ACUTE_DANGER");
        assertEquals(ALLOWED, line.outcome());
        assertEquals(List.of("R51"), decisive(line));
        assertEquals(List.of("K1", "K6", "K11"), line.conditions());
    }

    @Test
    void the_prosecutor_shares_criminal_data_only_after_advice() { // E10
        Line line = line("OTHER:PROSECUTOR", "SCHOOL:SCHOOL_LEADER", OTHER_ORGANISATION, "CRIMINAL_DATA", "PREVENTION");
        assertEquals(ASK_DPO, line.outcome());
        assertEquals(List.of("R47"), decisive(line));
    }

    @Test
    void a_whole_file_is_forbidden_to_everyone() {
        for (SharingRequest request : randomRequests(500)) {
            SharingRequest whole = new SharingRequest(
                    request.sender(),
                    request.receiver(),
                    request.relation(),
                    request.categories(),
                    request.purpose(),
                    Scope.WHOLE_FILE,
                    request.date());
            assertTrue(decisive(rules.answer(whole).lines().get(0)).contains("H5"));
        }
    }

    @Test
    void every_rule_applies_somewhere_among_the_834176_cells() {
        Set<String> seen = new HashSet<>();
        int cells = 0;
        for (SharingRequest request : allRequests().toList()) {
            for (Line line : rules.answer(request).lines()) {
                cells++;
                line.rules().forEach(applied -> seen.add(applied.rule().id()));
            }
        }
        assertEquals(834_176, cells);
        assertEquals(62, seen.size());
        assertEquals(62, rules.rules().size());
    }

    /** Every combination of parties, relation, purpose and scope, each with all categories at once. */
    private Stream<SharingRequest> allRequests() {
        List<String> categories = categories();
        return parties().flatMap(sender -> parties().flatMap(receiver -> Stream.of(Relation.values())
                .flatMap(
                        relation -> vocabulary.purposes().values().stream().flatMap(purpose -> Stream.of(Scope.values())
                                .map(scope -> new SharingRequest(
                                        sender,
                                        receiver,
                                        relation,
                                        categories,
                                        purpose.code(),
                                        scope,
                                        SharingRequests.DAY))))));
    }

    private List<SharingRequest> randomRequests(int count) {
        Random random = new Random(20260801);
        List<Party> parties = parties().toList();
        List<String> categories = categories();
        return random.ints(count)
                .mapToObj(seed -> new SharingRequest(
                        parties.get(random.nextInt(parties.size())),
                        parties.get(random.nextInt(parties.size())),
                        Relation.values()[random.nextInt(2)],
                        List.of(categories.get(random.nextInt(categories.size()))),
                        vocabulary.purposes().values().get(random.nextInt(14)).code(),
                        random.nextInt(10) == 0 ? Scope.WHOLE_FILE : Scope.ITEM,
                        SharingRequests.DAY))
                .toList();
    }

    private Stream<Party> parties() {
        return vocabulary.parties().values().stream().map(Vocabulary.Role::party);
    }

    private List<String> categories() {
        return vocabulary.categories().values().stream()
                .map(Vocabulary.Category::code)
                .toList();
    }
}
