package nl.partnership.ejb.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.ejb.consent.ConsentService;
import nl.partnership.ejb.consent.NewConsent;
import org.junit.jupiter.api.Test;

/** For what, and of whom, consent can be recorded under the rules in force. */
class ConsentOfferTest extends SharingTest {

    @Test
    void of_parents_and_pupil_who_said_the_same_a_record_is_made_each() {
        String opened = openCase("zorg");
        record(opened, Set.of(Giver.PARENTS, Giver.PUPIL));
        assertEquals(
                2,
                as(caller("zorg"), () -> bean(ConsentService.class).of(opened)).size());
        RuleViolation refused = assertThrows(RuleViolation.class, () -> record(opened, Set.of()));
        assertEquals("givers", refused.field());
    }

    private void record(String caseId, Set<Giver> givers) {
        NewConsent said = new NewConsent(
                givers,
                true,
                town.care.getId(),
                List.of("CARE_PLAN"),
                "INDIVIDUAL_SUPPORT",
                LocalDate.of(2026, 11, 2),
                "formulier in dossier");
        as(caller("zorg"), () -> bean(ConsentService.class).record(caseId, said));
    }

    @Test
    void consent_is_not_asked_for_what_nobody_of_the_organisation_may_ever_share() {
        List<String> school = possible("zorg");
        assertTrue(school.containsAll(List.of("ATTENDANCE", "HOME_SITUATION", "MEDICAL")), school::toString);
        for (String never : List.of("NATIONAL_ID", "SPECIAL_CATEGORY", "POLICE_DATA")) {
            assertFalse(school.contains(never), never);
            String opened = openCase("zorg");
            RuleViolation refused =
                    assertThrows(RuleViolation.class, () -> consent("zorg", opened, Giver.PARENTS, town.care, never));
            assertEquals("categories", refused.field());
        }
        assertTrue(possible("jeugdagent").contains("POLICE_DATA"));
    }

    private List<String> possible(String user) {
        return as(caller(user), () -> bean(ConsentService.class).possibleCategories());
    }
}
