package nl.partnership.domain.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import org.junit.jupiter.api.Test;

class MandateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate UNTIL = LocalDate.of(2027, 7, 31);

    private final Membership officer = new Membership(
            new Person("Agent Proef", "agent@proef.example"),
            Organisation.partner(OrganisationType.POLICE, "Politie", "Politie"),
            "YOUTH_OFFICER",
            LocalDate.of(2025, 8, 1));

    private Mandate mandate(String givenBy, LocalDate wordOn, LocalDate from, LocalDate until) {
        return new Mandate(officer, new Mandate.Terms(MandatePurpose.AGREEMENTS, givenBy, wordOn, from, until), TODAY);
    }

    @Test
    void it_holds_from_its_first_day_to_its_last_and_no_longer_than_the_role() {
        Mandate mandate = mandate("teamchef", TODAY, TODAY, UNTIL);
        assertFalse(mandate.isValidOn(TODAY.minusDays(1)));
        assertTrue(mandate.isValidOn(TODAY));
        assertTrue(mandate.isValidOn(UNTIL));
        assertFalse(mandate.isValidOn(UNTIL.plusDays(1)));
        officer.endBefore(TODAY.plusDays(10));
        assertFalse(mandate.isValidOn(TODAY.plusDays(10)));
    }

    @Test
    void once_ended_it_holds_no_more_and_ending_it_again_changes_nothing() {
        Mandate mandate = mandate("teamchef", TODAY, TODAY, UNTIL);
        mandate.endBefore(TODAY);
        assertFalse(mandate.isValidOn(TODAY));
        mandate.endBefore(TODAY.plusDays(5));
        assertEquals(TODAY.minusDays(1), mandate.getValidUntil());
    }

    @Test
    void it_says_who_gave_it_on_which_word_and_for_which_days() {
        assertRefused("givenBy", " ", TODAY, TODAY, UNTIL);
        assertRefused("wordOn", "teamchef", null, TODAY, UNTIL);
        assertRefused("wordOn", "teamchef", TODAY.plusDays(1), TODAY, UNTIL);
        assertRefused("mandateFrom", "teamchef", TODAY, null, UNTIL);
        assertRefused("mandateUntil", "teamchef", TODAY, TODAY, null);
        assertRefused("mandateUntil", "teamchef", TODAY, TODAY, TODAY.minusDays(1));
    }

    private void assertRefused(String field, String givenBy, LocalDate wordOn, LocalDate from, LocalDate until) {
        RuleViolation violation = assertThrows(RuleViolation.class, () -> mandate(givenBy, wordOn, from, until));
        assertEquals(field, violation.field());
    }
}
