package nl.partnership.domain.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import org.junit.jupiter.api.Test;

/** The kinds and places of a board, in the place of the portal's. */
class IncidentListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Organisation board = Organisation.board("Bestuur", "Bestuur");

    private IncidentTerm term(IncidentTerm.Of list, String code, String name, String group, int place) {
        IncidentTerm term = new IncidentTerm(board, list, code);
        term.call(name, group, place, "name");
        return term;
    }

    private static List<String> codes(IncidentTerms terms) {
        return terms.all().stream().map(IncidentTerms.Term::code).toList();
    }

    private static IncidentFacts facts(String kind) {
        return new IncidentFacts(TODAY, "BREAK", kind, Severity.SCHOOL_SOLVED, "YARD", Against.PUPIL, Set.of());
    }

    @Test
    void without_own_ones_those_of_the_portal_count() {
        IncidentLists lists = IncidentLists.of(List.of());
        assertEquals(codes(IncidentTerms.KINDS), codes(lists.kinds()));
        assertEquals(facts("FIGHTING"), lists.require(facts("FIGHTING")));
        assertEquals(
                "kind",
                assertThrows(RuleViolation.class, () -> lists.require(facts(IncidentTerms.own(1))))
                        .field());
    }

    @Test
    void own_ones_stand_in_their_place_and_what_was_entered_keeps_its_name() {
        IncidentTerm former = term(IncidentTerm.Of.KIND, IncidentTerms.own(2), "Stepongeluk", "ROUGH", 2);
        former.stop();
        IncidentLists lists = IncidentLists.of(List.of(
                term(IncidentTerm.Of.KIND, IncidentTerms.own(1), "Ruzie in de app", "ROUGH", 1),
                former,
                term(IncidentTerm.Of.KIND, "FIGHTING", "Vechten of slaan", "VIOLENCE", 0)));
        assertEquals(List.of("FIGHTING", IncidentTerms.own(1)), codes(lists.kinds()));
        assertEquals(codes(IncidentTerms.PLACES), codes(lists.places()));
        assertEquals(
                "Stepongeluk",
                lists.kinds().of(IncidentTerms.own(2)).orElseThrow().name(DUTCH));
        assertEquals("Diefstal", lists.kinds().of("THEFT").orElseThrow().name(DUTCH));
        assertEquals(
                "Fighting or hitting",
                lists.kinds().of("FIGHTING").orElseThrow().name(Locale.ENGLISH));
        assertThrows(RuleViolation.class, () -> lists.require(facts("THEFT")));
        assertEquals(
                "ROUGH",
                IncidentTally.Cell.of(TODAY, IncidentTerms.own(2), "YARD", lists)
                        .kindGroup());
        // all of them stopped: those of the portal again
        assertEquals(
                codes(IncidentTerms.KINDS),
                codes(IncidentLists.of(List.of(former)).kinds()));
    }

    @Test
    void a_name_and_one_of_the_groups_are_needed() {
        for (String bad : List.of("", "x".repeat(IncidentTerm.LONGEST_NAME + 1))) {
            assertEquals(
                    "name",
                    assertThrows(RuleViolation.class, () -> term(IncidentTerm.Of.KIND, "OWN_1", bad, "ROUGH", 0))
                            .field());
        }
        assertThrows(RuleViolation.class, () -> term(IncidentTerm.Of.KIND, "OWN_1", "Ruzie", "INSIDE", 0));
        assertThrows(RuleViolation.class, () -> term(IncidentTerm.Of.PLACE, "OWN_1", "Dak", null, 0));
    }
}
