package nl.partnership.domain.rule;

import static nl.partnership.domain.rule.Relation.OTHER_ORGANISATION;
import static nl.partnership.domain.rule.SharingRequests.DAY;
import static nl.partnership.domain.rule.SharingRequests.party;
import static nl.partnership.domain.rule.SharingRequests.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final String SIGNAL = "SCHOOL:MENTOR,POLICE:*,OTHER_ORGANISATION,GROUP_SIGNAL,";
    private static final String END = ",false,,LAW,wet,uitleg,,,";

    private static Reach reach(Rules rules, String viewer, LocalDate day) {
        return Reach.of(rules, OrganisationType.SCHOOL, party(viewer), OTHER_ORGANISATION, day);
    }

    private static Reach police(Rules rules) {
        return reach(rules, "POLICE:YOUTH_OFFICER", DAY);
    }

    @Test
    void purposes_for_which_the_same_holds_come_together() {
        Reach reach = police(rules("A,false," + SIGNAL + "PREVENTION INCIDENT_HANDLING,ANY,ALLOWED" + END + ","));
        assertEquals(1, reach.openings().size());
        Reach.Opening opening = reach.openings().get(0);
        assertEquals("GROUP_SIGNAL", opening.category());
        assertEquals(Set.of("PREVENTION", "INCIDENT_HANDLING"), opening.purposes());
        assertEquals(Set.of(party("SCHOOL:MENTOR")), opening.senders());
        assertEquals(18, reach.closed().size());
    }

    @Test
    void what_is_forbidden_is_no_opening() {
        Reach reach = police(rules(
                "A,false," + SIGNAL + "PREVENTION,ANY,ALLOWED" + END + ",",
                "B,false,*,*,ANY,GROUP_SIGNAL,*,ANY,FORBIDDEN" + END + ","));
        assertEquals(List.of(), reach.openings());
        assertEquals(19, reach.closed().size());
    }

    @Test
    void a_sender_for_whom_another_rule_holds_stands_apart() {
        Reach reach = police(rules(
                "A,false,SCHOOL:*,POLICE:*,ANY,GROUP_SIGNAL,PREVENTION,ANY,ALLOWED" + END + ",",
                "B,false," + SIGNAL + "PREVENTION,ANY,CONSENT" + END + ","));
        assertEquals(
                List.of(Outcome.ALLOWED, Outcome.CONSENT),
                reach.openings().stream()
                        .map(opening -> opening.ground().outcome())
                        .sorted()
                        .toList());
        assertEquals(
                Set.of(party("SCHOOL:MENTOR")),
                reach.openings().stream()
                        .filter(opening -> opening.ground().outcome() == Outcome.CONSENT)
                        .findFirst()
                        .orElseThrow()
                        .senders());
    }

    @Test
    void changes_between_two_days_are_named_one_by_one() {
        Rules rules = rules("A,false," + SIGNAL + "PREVENTION,ANY,ALLOWED" + END + "2026-10-01,2026-10-31");
        Reach september = reach(rules, "POLICE:YOUTH_OFFICER", LocalDate.of(2026, 9, 30));
        Reach october = reach(rules, "POLICE:YOUTH_OFFICER", LocalDate.of(2026, 10, 1));
        assertEquals(
                List.of(new Reach.Change(
                        "GROUP_SIGNAL", "PREVENTION", party("SCHOOL:MENTOR"), Outcome.FORBIDDEN, Outcome.ALLOWED)),
                september.changesTo(october));
        assertTrue(september.changesTo(october).get(0).isWider());
        assertEquals(Outcome.FORBIDDEN, october.changesTo(september).get(0).after());
        assertEquals(List.of(), october.changesTo(october));
        assertEquals(1, Reach.none(rules.vocabulary()).changesTo(october).size());
    }

    @Test
    void the_shipped_rules_say_what_the_police_may_know_of_a_school_without_consent_or_advice() {
        Reach reach = police(SharingRequests.shipped());
        List<String> free = reach.openings().stream()
                .filter(opening -> opening.ground().outcome().compareTo(Outcome.CONDITIONAL) <= 0
                        && !opening.purposes().contains("ACUTE_DANGER"))
                .map(Reach.Opening::category)
                .distinct()
                .toList();
        assertEquals(
                List.of(
                        "IDENTITY",
                        "INCIDENT_FACTS",
                        "PROFESSIONAL_CONTACT",
                        "GROUP_SIGNAL",
                        "AGGREGATE",
                        "ANONYMISED_CASE",
                        "WORKING_ARRANGEMENT"),
                free);
        assertTrue(reach.closed().containsAll(List.of("SPECIAL_CATEGORY", "NATIONAL_ID", "POLICE_DATA")));
    }
}
