package nl.partnership.domain.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.Test;

/** What a school and its partners work on first. */
class PriorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Organisation school =
            Organisation.school(Organisation.board("Stichting Proef", "Proef"), "De Brug", "De Brug");
    private final Organisation care = Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdhulp", "Jeugdhulp");
    private final Membership coordinator =
            new Membership(new Person("Anna Proef", "a@proef.example"), school, "SAFETY_COORD", TODAY);
    private final Partnership partnership = new Partnership(school, new SchoolYear(2026));

    private static PriorityTerms terms(Integer start, Integer target, LocalDate until) {
        return new PriorityTerms("Doel", "van elke honderd", SourceKind.ABSENCE, null, start, target, until);
    }

    private Priority priority(PriorityTerms terms, Organisation owner) {
        return new Priority(partnership, terms, owner, coordinator, TODAY);
    }

    private static String field(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).field();
    }

    @Test
    void what_its_paper_has_no_letter_for_is_refused_at_its_field() {
        assertEquals("goal", field(() -> priority(named("Minder \u6f22", "keer"), school)));
        assertEquals("unit", field(() -> priority(named("Minder ruzie", "keer \u4e2d"), school)));
        assertEquals(
                "Minder \u2265 3",
                priority(named("Minder \u2265 3", "keer"), school).terms().goal());
    }

    private static PriorityTerms named(String goal, String unit) {
        return new PriorityTerms(goal, unit, SourceKind.ABSENCE, null, 3, 4, TODAY.plusMonths(6));
    }

    @Test
    void it_goes_from_one_number_to_another_until_a_day_and_a_party_owns_it() {
        LocalDate until = TODAY.plusMonths(6);
        assertEquals("start", field(() -> priority(terms(null, 3, until), school)));
        assertEquals("start", field(() -> priority(terms(-1, 3, until), school)));
        assertEquals("target", field(() -> priority(terms(3, 3, until), school)));
        assertEquals("until", field(() -> priority(terms(3, 4, TODAY), school)));
        assertEquals(
                "until", field(() -> priority(terms(3, 4, TODAY.plusYears(3).plusDays(1)), school)));
        assertEquals("owner", field(() -> priority(terms(3, 4, until), care)));
        partnership.add(care);
        Priority one = priority(terms(3, 4, until), care);
        assertTrue(one.isRunning(until));
        assertFalse(one.isRunning(until.plusDays(1)));
        assertEquals(until.plusYears(2), one.keptUntil());
        assertFalse(one.write(partnership, terms(3, 4, until), care, coordinator, TODAY));
        assertTrue(one.write(partnership, terms(3, 4, until), school, coordinator, TODAY));
    }

    @Test
    void another_source_says_that_it_counts_no_incidents_of_the_school() {
        assertEquals("ofIncidents", field(() -> priority(other("vragenlijst", null), school)));
        assertEquals("ofIncidents", field(() -> priority(other("vragenlijst", true), school)));
        assertEquals("sourceName", field(() -> priority(other("Ons incidentenregister", false), school)));
        assertEquals(
                "unit",
                field(() -> priority(
                        new PriorityTerms(
                                "Doel",
                                "meldingen per maand",
                                SourceKind.OTHER,
                                "lijst",
                                false,
                                3,
                                2,
                                TODAY.plusDays(9)),
                        school)));
        assertTrue(priority(other("vragenlijst", false), school).isRunning(TODAY));
    }

    private static PriorityTerms other(String name, Boolean ofIncidents) {
        return new PriorityTerms(
                "Doel", "van elke honderd", SourceKind.OTHER, name, ofIncidents, 3, 4, TODAY.plusMonths(6));
    }

    @Test
    void what_is_over_takes_no_vote_and_no_measurement() {
        Priority one = priority(terms(3, 4, TODAY.plusMonths(6)), school);
        PriorityVote vote = new PriorityVote(one, school);
        assertEquals("choice", field(() -> vote.vote(null, null, coordinator, TODAY)));
        vote.vote(VoteChoice.NOT_NOW, "blijft leeg", coordinator, TODAY);
        assertEquals(null, vote.getCondition());
        one.end(PriorityEnd.DONE, TODAY);
        assertThrows(RuleViolation.class, () -> vote.vote(VoteChoice.YES, null, coordinator, TODAY));
        assertThrows(RuleViolation.class, () -> new PriorityMeasurement(one, TODAY, 3, coordinator, TODAY));
        assertThrows(RuleViolation.class, () -> one.end(PriorityEnd.DROPPED, TODAY));
    }
}
