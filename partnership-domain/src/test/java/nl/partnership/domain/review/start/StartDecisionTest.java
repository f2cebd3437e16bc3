package nl.partnership.domain.review.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.Test;

class StartDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    private final Organisation school =
            Organisation.school(Organisation.board("Stichting Proef", "Proef"), "De Brug", "De Brug");
    private final Partnership partnership = new Partnership(school, new SchoolYear(2026));
    private final Membership by =
            new Membership(new Person("Anna Proef", "anna@proef.example"), school, "SAFETY_COORD", DAY);
    private final StartDecision decision = new StartDecision(partnership, "support.consultation", "id");

    @Test
    void what_stops_has_a_reason_and_what_goes_on_has_none() {
        for (String nothing : new String[] {null, " ", "x".repeat(StartDecision.LONGEST_REASON + 1)}) {
            assertEquals(
                    "reason",
                    assertThrows(RuleViolation.class, () -> decision.decide(StartChoice.STOPPED, nothing, by, DAY))
                            .field());
        }
        decision.decide(StartChoice.STOPPED, "  Niemand komt meer. ", by, DAY);
        assertEquals("Niemand komt meer.", decision.getReason());
        decision.decide(StartChoice.KEPT, "iets", by, DAY.plusDays(1));
        assertNull(decision.getReason());
        assertEquals(StartChoice.KEPT, decision.getChoice());
        assertEquals(DAY.plusDays(1), decision.getDecidedOn());
    }

    @Test
    void what_was_refused_changes_nothing() {
        decision.decide(StartChoice.ADAPTED, null, by, DAY);
        assertThrows(RuleViolation.class, () -> decision.decide(StartChoice.STOPPED, null, by, DAY));
        assertEquals(StartChoice.ADAPTED, decision.getChoice());
    }

    @Test
    void it_is_kept_two_years_after_its_school_year() {
        assertEquals(LocalDate.of(2029, 7, 31), decision.keptUntil());
        assertEquals(decision.keptUntil(), new YearStarted(partnership).keptUntil());
    }

    @Test
    void a_start_that_is_finished_can_be_opened_again() {
        YearStarted started = new YearStarted(partnership);
        assertFalse(started.isFinished());
        started.finish(by, DAY);
        assertTrue(started.isFinished());
        started.reopen();
        assertFalse(started.isFinished());
        assertNull(started.getFinishedOn());
    }
}
