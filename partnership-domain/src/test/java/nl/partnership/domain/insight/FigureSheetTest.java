package nl.partnership.domain.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.Test;

/** What a sheet of figures tells, and what it does not. */
class FigureSheetTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final int YEARS = 1000;

    private final Organisation school =
            Organisation.school(Organisation.board("Stichting Proef", "Proef"), "De Brug", "De Brug");
    private final Membership coordinator =
            new Membership(new Person("Anna Proef", "a@proef.example"), school, "SAFETY_COORD", YEAR.firstDay());

    private FigureSheet sheet(Map<String, Long> counts) {
        return new FigureSheet(YEAR, FigureSheet.bands(counts), false, coordinator, TODAY);
    }

    @Test
    void a_band_begins_at_ten_twenty_and_forty() {
        Map.of(
                        0L,
                        Band.UP_TO_9,
                        9L,
                        Band.UP_TO_9,
                        10L,
                        Band.UP_TO_19,
                        19L,
                        Band.UP_TO_19,
                        20L,
                        Band.UP_TO_39,
                        39L,
                        Band.UP_TO_39,
                        40L,
                        Band.FROM_40,
                        4000L,
                        Band.FROM_40)
                .forEach((count, band) -> assertEquals(band, Band.of(count), () -> "of " + count));
    }

    /** In random years any other row may be anything: the band of a row stays what its own count says. */
    @Test
    void in_a_thousand_random_years_no_other_row_changes_a_band_and_every_year_has_the_same_rows() {
        Random random = new Random(417);
        List<String> groups = IncidentTerms.GROUPS.all().stream()
                .map(IncidentTerms.Term::code)
                .toList();
        for (int year = 0; year < YEARS; year++) {
            Map<String, Long> counts = new HashMap<>();
            groups.forEach(group -> counts.put(group, (long) random.nextInt(random.nextBoolean() ? 12 : 60)));
            Map<String, Band> told = sheet(counts).getBands();
            assertEquals(groups, List.copyOf(told.keySet()));
            for (String row : groups) {
                Map<String, Long> changed = new HashMap<>();
                groups.forEach(group -> changed.put(group, (long) random.nextInt(60)));
                changed.put(row, counts.get(row));
                assertEquals(told.get(row), sheet(changed).getBands().get(row));
                assertEquals(Band.of(counts.get(row)), told.get(row));
            }
        }
        assertEquals(groups, List.copyOf(sheet(Map.of()).getBands().keySet()));
    }

    @Test
    void there_is_none_before_the_year_is_over_without_an_answer_or_when_it_is_about_somebody() {
        Map<String, Band> bands = FigureSheet.bands(Map.of());
        assertThrows(RuleViolation.class, () -> new FigureSheet(YEAR, bands, false, coordinator, YEAR.lastDay()));
        for (Boolean answer : new Boolean[] {null, true}) {
            RuleViolation refused =
                    assertThrows(RuleViolation.class, () -> new FigureSheet(YEAR, bands, answer, coordinator, TODAY));
            assertEquals("about", refused.field());
        }
    }

    @Test
    void one_that_is_withdrawn_tells_no_band_any_more_but_what_is_wrong_in_words() {
        FigureSheet sheet = sheet(Map.of("ROUGH", 12L));
        assertEquals("because", refused(sheet, " ").field());
        assertEquals("because", refused(sheet, "Het waren er 8").field());
        sheet.withdraw("Vechten stond in de verkeerde groep", TODAY);
        assertEquals(Map.of(), sheet.getBands());
        assertThrows(RuleViolation.class, () -> sheet.withdraw("Nog eens", TODAY));
        assertEquals(TODAY.plusYears(5), sheet.keptUntil());
    }

    private static RuleViolation refused(FigureSheet sheet, String because) {
        return assertThrows(RuleViolation.class, () -> sheet.withdraw(because, TODAY));
    }

    @Test
    void what_is_stored_is_read_as_it_was() {
        BandsConverter converter = new BandsConverter();
        Map<String, Band> bands = FigureSheet.bands(Map.of("SEXUAL", 44L));
        assertEquals(bands, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(bands)));
        assertEquals(Map.of(), converter.convertToEntityAttribute(null));
    }
}
