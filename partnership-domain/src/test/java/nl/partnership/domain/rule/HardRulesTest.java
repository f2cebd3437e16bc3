package nl.partnership.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hard rule can be tightened, and never loosened, narrowed, shortened or left out. */
class HardRulesTest {

    private static final String HARD = "X1,true,SCHOOL:MENTOR SCHOOL:DPO,POLICE:*,ANY,ATTENDANCE MEDICAL,"
            + "PREVENTION TRANSFER,ANY,CONSENT,false,K2 K12,LAW,wet,uitleg,,,2026-09-01,2027-06-30";

    private final HardRules hard = HardRules.after(List.of(rule(HARD)));

    private static SharingRule rule(String line) {
        return RuleFormat.read(SharingRequests.file(line), Vocabulary.shipped()).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X1,true | X1,false | soft hard",
                "CONSENT | CONDITIONAL | loosened outcome",
                "SCHOOL:MENTOR SCHOOL:DPO | SCHOOL:MENTOR | senders senders",
                "POLICE:* | POLICE:YOUTH_OFFICER | receivers receivers",
                "POLICE:*,ANY | POLICE:*,OTHER_ORGANISATION | relation relation",
                "ATTENDANCE MEDICAL | ATTENDANCE | categories categories",
                "PREVENTION TRANSFER | TRANSFER | purposes purposes",
                "TRANSFER,ANY | TRANSFER,ITEM | scope scope",
                "K2 K12 | K2 | conditions conditions",
                "2026-09-01 | 2026-09-02 | shortened validUntil",
                "2027-06-30 | 2027-06-29 | shortened validUntil"
            })
    void whatever_is_taken_from_it_is_a_breach_at_its_field(String before, String after, String breach) {
        List<RuleViolation> breaches = hard.breaches(rule(HARD.replace(before, after)));
        assertEquals(1, breaches.size(), breaches.toString());
        assertEquals(
                breach,
                breaches.get(0).key().replace("rule.hard.", "") + " "
                        + breaches.get(0).field());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSENT | ASK_DPO",
                "CONSENT,false,K2 K12 | FORBIDDEN,false,",
                "SCHOOL:MENTOR SCHOOL:DPO | *",
                "POLICE:* | *",
                "ATTENDANCE MEDICAL | NAMED",
                "PREVENTION TRANSFER | *",
                "K2 K12 | K2 K9 K12",
                "2026-09-01,2027-06-30 | 2026-08-31,2027-07-01",
                "2026-09-01,2027-06-30 | ,"
            })
    void whatever_makes_it_stricter_or_wider_is_none(String before, String after) {
        SharingRule tighter = rule(HARD.replace(before, after == null ? "" : after));
        assertEquals(List.of(), hard.breaches(tighter));
    }

    @Test
    void none_of_them_is_left_out() {
        List<String> left = hard.breaches(List.of()).stream()
                .map(breach -> breach.key() + " " + breach.arguments().get(0))
                .toList();
        assertEquals(6, left.size(), left.toString());
        assertTrue(left.contains("rule.hard.leftOut X1"));
        assertTrue(left.contains("rule.hard.leftOut H5"), "a hard rule of the portal stays, whatever a board adopted");
    }
}
