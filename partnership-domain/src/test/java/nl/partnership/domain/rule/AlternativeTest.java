package nl.partnership.domain.rule;

import static nl.partnership.domain.rule.Relation.OTHER_ORGANISATION;
import static nl.partnership.domain.rule.SharingRequests.request;
import static nl.partnership.domain.rule.SharingRequests.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativeTest {

    private final Rules shipped = SharingRequests.shipped();

    private List<String> instead(SharingRequest request, String category) {
        return Alternative.of(shipped, request, category).stream()
                .map(alternative -> alternative.change() + " " + alternative.to() + " " + alternative.outcome())
                .toList();
    }

    @Test
    void instead_of_a_pupils_attendance_one_may_talk_about_an_anonymous_case() {
        SharingRequest request = request(
                "SCHOOL:CARE_COORD",
                "YOUTH_CARE:YOUTH_CARE_WORKER",
                OTHER_ORGANISATION,
                "HOME_SITUATION ATTENDANCE",
                "INDIVIDUAL_SUPPORT");
        List<String> instead = instead(request, "HOME_SITUATION");
        assertEquals("CATEGORY ANONYMISED_CASE CONDITIONAL", instead.get(0));
        assertTrue(instead.contains("PURPOSE ACUTE_DANGER CONDITIONAL"), instead::toString);
        assertEquals(
                List.of("R03"),
                Alternative.of(shipped, request, "HOME_SITUATION").get(0).rules());
    }

    @Test
    void another_role_of_the_same_kind_of_organisation_may_be_the_one_to_share() {
        SharingRequest request = request(
                "SCHOOL:MENTOR",
                "POLICE:YOUTH_OFFICER",
                OTHER_ORGANISATION,
                "INCIDENT_FACTS",
                "CRIMINAL_INVESTIGATION");
        assertEquals(
                List.of("SENDER SCHOOL:SAFETY_COORD CONDITIONAL", "SENDER SCHOOL:SCHOOL_LEADER CONDITIONAL"),
                instead(request, "INCIDENT_FACTS").subList(0, 2));
    }

    @Test
    void asking_for_advice_comes_last_where_no_rule_applies() {
        SharingRequest request = request(
                "SCHOOL:SCHOOL_LEADER", "OTHER:RIEC", OTHER_ORGANISATION, "INCIDENT_FACTS", "CRIMINAL_INVESTIGATION");
        List<String> instead = instead(request, "INCIDENT_FACTS");
        assertEquals("ADVICE DPO ASK_DPO", instead.get(instead.size() - 1));
    }

    /** From a mentor to a youth officer, where everything is allowed but just this. */
    private static List<String> insteadOfAttendance(
            String senders, String receivers, String categories, String purposes) {
        Rules rules = rules(
                "A,false," + senders + "," + receivers + ",ANY," + categories + "," + purposes
                        + ",ANY,ALLOWED,false,,LAW,wet,uitleg,,,,",
                "B,false,SCHOOL:MENTOR,POLICE:YOUTH_OFFICER,ANY,ATTENDANCE,PREVENTION,ANY,FORBIDDEN,false,,LAW,wet,uitleg,,,,");
        SharingRequest asked =
                request("SCHOOL:MENTOR", "POLICE:YOUTH_OFFICER", OTHER_ORGANISATION, "ATTENDANCE", "PREVENTION");
        return Alternative.of(rules, asked, "ATTENDANCE").stream()
                .map(one -> one.change() + " " + one.to())
                .toList();
    }

    @Test
    void one_thing_becomes_different_at_a_time_in_the_order_of_the_vocabulary_and_five_at_most() {
        assertEquals(
                List.of(
                        "CATEGORY PROFESSIONAL_CONTACT",
                        "CATEGORY GROUP_SIGNAL",
                        "CATEGORY AGGREGATE",
                        "CATEGORY ANONYMISED_CASE",
                        "CATEGORY WORKING_ARRANGEMENT"),
                insteadOfAttendance("*", "*", "*", "*"));
        assertEquals(
                List.of("SENDER SCHOOL:SAFETY_COORD", "RECEIVER POLICE:COMMUNITY_OFFICER", "PURPOSE INCIDENT_HANDLING"),
                insteadOfAttendance(
                        "SCHOOL:SAFETY_COORD SCHOOL:MENTOR POLICE:COMMUNITY_OFFICER",
                        "POLICE:*",
                        "ATTENDANCE PERFORMANCE",
                        "PREVENTION INCIDENT_HANDLING"));
        List<String> receivers = insteadOfAttendance("SCHOOL:MENTOR", "*", "ATTENDANCE", "PREVENTION");
        assertEquals(
                Vocabulary.shipped().parties().values().stream()
                        .limit(5)
                        .map(role -> "RECEIVER " + role.party())
                        .toList(),
                receivers);
    }

    @Test
    void where_a_rule_forbids_nobody_is_sent_to_the_adviser() {
        SharingRequest request =
                request("SCHOOL:MENTOR", "POLICE:COMMUNITY_OFFICER", OTHER_ORGANISATION, "PERFORMANCE", "PREVENTION");
        List<String> instead = instead(request, "PERFORMANCE");
        assertEquals("CATEGORY GROUP_SIGNAL ALLOWED", instead.get(0));
        assertEquals("CATEGORY ANONYMISED_CASE CONDITIONAL", instead.get(1));
        assertTrue(instead.stream().noneMatch(one -> one.startsWith("ADVICE")));
    }
}
