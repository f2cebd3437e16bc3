package nl.partnership.domain.sharing;

import static nl.partnership.domain.sharing.Relation.OTHER_ORGANISATION;
import static nl.partnership.domain.sharing.SharingRequests.request;
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
    void there_are_at_most_five_and_advice_comes_last_where_no_rule_applies() {
        SharingRequest request = request(
                "SCHOOL:SCHOOL_LEADER", "OTHER:RIEC", OTHER_ORGANISATION, "INCIDENT_FACTS", "CRIMINAL_INVESTIGATION");
        List<String> instead = instead(request, "INCIDENT_FACTS");
        assertTrue(instead.size() <= 6, instead::toString);
        assertEquals("ADVICE DPO ASK_DPO", instead.get(instead.size() - 1));
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
