package nl.partnership.domain.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SheetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final String HEAD = "Dag;Deel van de dag;Soort;Zwaarte;Plaats;Tegen;Acties\r\n";
    private static final String LINE =
            "9-11-2026;Pauze;Vechten of slaan;Hulp van buiten;YARD;Leerling;" + "gesprek gevoerd, ouders gebeld\r\n";

    private static IncidentFile.Contents read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static IncidentFile.Contents read(String text, Charset charset) {
        return IncidentFile.read(text.getBytes(charset), TODAY, IncidentLists.SHIPPED);
    }

    private static String problem(IncidentFile.Contents file) {
        RuleViolation first = file.problems().get(0);
        return first.key() + first.arguments().subList(0, 2);
    }

    @Test
    void what_a_dutch_spreadsheet_saves_is_read() {
        IncidentFile.Contents file =
                read("\uFEFF" + HEAD + LINE + LINE.replace("9-11-2026", "2026-11-08") + ";;;;;;\r\n");
        assertEquals(List.of(), file.problems());
        assertEquals(
                new IncidentFacts(
                        TODAY,
                        "BREAK",
                        "FIGHTING",
                        Severity.HELP_FROM_OUTSIDE,
                        "YARD",
                        Against.PUPIL,
                        Set.of(IncidentAction.TALKED, IncidentAction.PARENTS_INFORMED)),
                file.incidents().get(0));
        assertEquals(TODAY.minusDays(1), file.incidents().get(1).day());
        assertEquals(2, file.incidents().size());
    }

    @Test
    void columns_stand_in_any_order_in_both_languages_and_actions_may_lack() {
        IncidentFile.Contents file = read("place;DAY;Part of the day;Kind;Severity;Against\n"
                + "Online;1/8/2025;Break;Theft;School solved it;Property\n");
        assertEquals(List.of(), file.problems());
        assertEquals("ONLINE", file.incidents().get(0).place());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vechten of slaan | Sanne sloeg Bram | insight.import.unknown[2, 3]",
                "9-11-2026 | 31-6-2026 | base.sheet.noDay[2, 1]",
                "9-11-2026 | 10-11-2026 | insight.import.otherDay[2, 1]",
                "9-11-2026 | 31-7-2025 | insight.import.otherDay[2, 1]",
                "YARD | =1+1 | base.csv.formula[2, 5]",
                "Leerling; | Leerling | base.sheet.halfLine[2, 6]",
                "ouders gebeld | ouders gebeld en meer | insight.import.unknown[2, 7]",
                "Hulp van buiten | '' | insight.import.unknown[2, 4]",
                "Plaats; | Plek; | base.sheet.column.unknown[1, 5]",
                "Plaats; | Soort; | base.sheet.column.twice[1, 5]",
                "Acties | Klas | base.sheet.column.unknown[1, 7]"
            })
    void what_is_wrong_is_told_by_line_and_column(String right, String wrong, String told) {
        assertEquals(told, problem(read((HEAD + LINE).replace(right, wrong))));
    }

    @Test
    void another_separator_another_alphabet_and_a_second_heading_are_told_too() {
        assertEquals("base.sheet.separator[1, 1]", problem(read((HEAD + LINE).replace(';', ','))));
        assertEquals("base.sheet.separator[1, 1]", problem(read((HEAD + LINE).replace(';', '\t'))));
        assertEquals("base.sheet.headAgain[2, 1]", problem(read(HEAD + HEAD + LINE)));
        assertTrue(problem(read(HEAD + LINE, StandardCharsets.UTF_16)).endsWith("[1, 1]"));
        assertTrue(problem(read(HEAD + LINE, StandardCharsets.UTF_16LE)).endsWith("[1, 1]"));
        assertEquals("base.sheet.column.missing[1, 6]", problem(read(HEAD.replace(";Tegen", "") + LINE)));
        assertEquals("base.sheet.empty[1, 1]", problem(read(HEAD)));
        assertEquals("base.sheet.separator[1, 1]", problem(read("")));
        assertEquals("base.csv.openQuote[2, 1]", problem(read(HEAD + "\"9-11-2026;Pauze")));
    }

    @Test
    void a_file_has_at_most_ten_thousand_lines_and_two_megabytes() {
        String most = HEAD + LINE.repeat(IncidentFile.MOST_ROWS);
        assertEquals(IncidentFile.MOST_ROWS, read(most).incidents().size());
        assertEquals("base.sheet.tooMany[10002, 1]", problem(read(most + LINE)));
        assertEquals(
                "base.sheet.tooLarge",
                IncidentFile.read(new byte[SheetFile.MOST_BYTES + 1], TODAY, IncidentLists.SHIPPED)
                        .problems()
                        .get(0)
                        .key());
    }
}
