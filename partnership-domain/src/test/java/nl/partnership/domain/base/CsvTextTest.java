package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void a_dutch_spreadsheet_opens_it_in_columns() {
        assertEquals(
                "\uFEFFNaam;Telefoon\r\n\"de; Boer\";088 000 00 01\r\n",
                CsvText.forSpreadsheet(List.of(List.of("Naam", "Telefoon"), List.of("de; Boer", "088 000 00 01"))));
    }

    @Test
    void a_spreadsheet_runs_nothing_that_somebody_typed_and_keeps_the_zero_of_a_number() {
        assertEquals("'=1+1", CsvText.asTyped("=1+1"));
        assertEquals("'+31 6 12345678", CsvText.asTyped("+31 6 12345678"));
        assertEquals("'@cmd", CsvText.asTyped("@cmd"));
        assertEquals("'0612345678", CsvText.asTyped("0612345678"));
        assertEquals("06 12345678", CsvText.asTyped("06 12345678"));
        assertEquals("", CsvText.asTyped(null));
    }

    /** Some spreadsheets of the East take the wide forms for the signs of a formula as well. */
    @Test
    void a_formula_that_begins_with_a_wide_sign_is_not_run_either() {
        for (String cell : List.of("＝1+1", "＋1", "－1", "＠cmd", "\n=1+1")) {
            assertEquals("'" + cell, CsvText.asTyped(cell));
        }
    }

    @Test
    void words_that_have_such_a_sign_inside_stay_as_they_are() {
        assertEquals("a = b", CsvText.asTyped("a = b"));
    }
}
