package nl.partnership.domain.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class IncidentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final Instant NOW = Instant.parse("2026-11-09T09:00:00Z");

    private final Organisation school =
            Organisation.school(Organisation.board("Bestuur", "Bestuur"), "School", "School");
    private final Membership mentor = new Membership(
            new Person("Mentor Proef", "mentor@proef.example"), school, "MENTOR", LocalDate.of(2025, 8, 1));

    private static IncidentFacts on(LocalDate day) {
        return new IncidentFacts(
                day, "BREAK", "FIGHTING", Severity.SCHOOL_SOLVED, "YARD", Against.PUPIL, Set.of(IncidentAction.TALKED));
    }

    private static String field(Executable wrong) {
        return assertThrows(RuleViolation.class, wrong).field();
    }

    @Test
    void it_says_what_happened_in_words_of_lists_alone() {
        for (Field field : Incident.class.getDeclaredFields()) {
            boolean told = Set.of("day", "part", "kind", "severity", "place", "against", "actions")
                    .contains(field.getName());
            assertEquals(told, field.isAnnotationPresent(Hidden.class), field.getName());
        }
        assertEquals(
                "kind",
                field(() -> new IncidentFacts(
                        TODAY, "BREAK", "Sanne sloeg Bram", Severity.SCHOOL_SOLVED, "YARD", Against.PUPIL, Set.of())));
        assertEquals(
                "place",
                field(() -> new IncidentFacts(
                        TODAY, "BREAK", "THEFT", Severity.SCHOOL_SOLVED, null, Against.PUPIL, Set.of())));
        assertEquals(
                "part",
                field(() -> new IncidentFacts(
                        TODAY, "", "THEFT", Severity.SCHOOL_SOLVED, "YARD", Against.PUPIL, Set.of())));
        assertEquals(
                "severity",
                field(() -> new IncidentFacts(TODAY, "BREAK", "THEFT", null, "YARD", Against.PUPIL, Set.of())));
        assertEquals(
                "against",
                field(() ->
                        new IncidentFacts(TODAY, "BREAK", "THEFT", Severity.SCHOOL_SOLVED, "YARD", null, Set.of())));
        assertEquals(
                "day",
                field(() -> new IncidentFacts(
                        null, "BREAK", "THEFT", Severity.SCHOOL_SOLVED, "YARD", Against.PUPIL, Set.of())));
    }

    @Test
    void it_happened_today_or_before_in_this_school_year_or_the_last() {
        assertEquals("day", field(() -> on(TODAY.plusDays(1)).requireKnownOn(TODAY)));
        assertEquals("day", field(() -> on(LocalDate.of(2025, 7, 31)).requireKnownOn(TODAY)));
        assertEquals(
                LocalDate.of(2025, 8, 1),
                on(LocalDate.of(2025, 8, 1)).requireKnownOn(TODAY).day());
    }

    @Test
    void who_entered_it_undoes_it_for_ten_minutes() {
        Incident incident = new Incident(on(TODAY), mentor, NOW);
        assertFalse(incident.isUndoable(NOW.plus(Duration.ofMinutes(10))));
        assertThrows(RuleViolation.class, () -> incident.undo(NOW.plus(Duration.ofMinutes(10))));
        incident.undo(NOW.plus(Duration.ofMinutes(10)).minusMillis(1));
        assertTrue(incident.isUndone());
        assertThrows(RuleViolation.class, () -> incident.undo(NOW));
        assertThrows(RuleViolation.class, () -> incident.correct(on(TODAY), CorrectionReason.WRONG_DAY));
    }

    @Test
    void later_it_is_put_right_or_taken_out_with_a_reason() {
        Incident incident = new Incident(on(TODAY), mentor, NOW);
        assertEquals("reason", field(() -> incident.correct(on(TODAY), null)));
        incident.correct(on(TODAY.minusDays(1)), CorrectionReason.WRONG_DAY);
        assertEquals(TODAY.minusDays(1), incident.facts().day());
        incident.takeOut(CorrectionReason.ENTERED_TWICE, NOW);
        assertTrue(incident.isUndone());
        assertEquals(CorrectionReason.ENTERED_TWICE, incident.getCorrection());
    }

    @Test
    void it_is_kept_until_the_end_of_the_next_school_year_and_the_trail_forgets_it_that_day() {
        Incident incident = new Incident(on(TODAY), mentor, NOW);
        assertEquals(LocalDate.of(2028, 7, 31), incident.trailUntil());
        IncidentBatch batch = new IncidentBatch("x", 1, mentor, NOW);
        assertTrue(new Incident(on(TODAY), batch).isToldWithOthers());
        assertFalse(new Incident(on(TODAY), batch).isUndoable(NOW));
    }

    @Test
    void there_are_ten_kinds_in_four_groups_and_eight_places() {
        assertEquals(10, IncidentTerms.KINDS.all().size());
        assertEquals(4, IncidentTerms.GROUPS.all().size());
        assertEquals(8, IncidentTerms.PLACES.all().size());
        assertEquals(6, IncidentTerms.PARTS.all().size());
        assertTrue(grouped(IncidentTerms.KINDS, IncidentTerms.GROUPS));
        assertTrue(grouped(IncidentTerms.PLACES, IncidentTerms.PLACE_GROUPS));
        IncidentTerms.Term yard =
                IncidentTerms.PLACES.named("schoolplein of fietsenstalling").orElseThrow();
        assertEquals("School yard", yard.shortName(Locale.ENGLISH));
        assertEquals("Schoolplein", yard.shortName(Locale.forLanguageTag("nl")));
        assertEquals(yard, IncidentTerms.PLACES.named("yard").orElseThrow());
    }

    private static boolean grouped(IncidentTerms terms, IncidentTerms groups) {
        List<String> known = groups.all().stream().map(IncidentTerms.Term::code).toList();
        return terms.all().stream().map(IncidentTerms.Term::group).allMatch(known::contains);
    }

    @Test
    void what_is_left_of_it_is_a_number_a_month_for_a_group_of_kinds_and_of_places() {
        assertEquals(
                new IncidentTally.Cell(LocalDate.of(2026, 11, 1), "VIOLENCE", "GROUNDS"),
                IncidentTally.Cell.of(TODAY, "FIGHTING", "YARD", IncidentLists.SHIPPED));
        assertEquals(
                LocalDate.of(2033, 7, 31),
                new IncidentTally(school, IncidentTally.Cell.of(TODAY, "FIGHTING", "YARD", IncidentLists.SHIPPED), 3)
                        .trailUntil());
    }

    @Test
    void what_was_done_is_kept_in_one_column() {
        ActionsConverter converter = new ActionsConverter();
        for (Set<IncidentAction> actions :
                List.of(Set.<IncidentAction>of(), Set.of(IncidentAction.TALKED, IncidentAction.MEASURE), all())) {
            String stored = converter.convertToDatabaseColumn(actions);
            assertEquals(actions, converter.convertToEntityAttribute(stored));
            assertTrue(stored.length() <= 120, stored);
        }
    }

    private static Set<IncidentAction> all() {
        return Set.copyOf(Stream.of(IncidentAction.values()).toList());
    }
}
