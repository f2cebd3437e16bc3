package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetFileTest {

    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("name", List.of("Naam", "Name"), false),
            new SheetColumn("place", List.of("Plaats"), false),
            new SheetColumn("note", List.of("Opmerking"), true));

    private final List<RuleViolation> problems = new ArrayList<>();

    private List<SheetFile.Row> read(String text) {
        return SheetFile.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS, 3, problems);
    }

    private String problem(String text) {
        problems.clear();
        read(text);
        return problems.get(0).key() + problems.get(0).arguments().subList(0, 2);
    }

    @Test
    void empty_columns_and_lines_at_the_end_are_no_part_of_it() {
        List<SheetFile.Row> rows = read("\uFEFFPlaats;naam;;;\r\nHier;An;;;\r\n;;;;\r\nDaar;Bo;;;\r\n");
        assertEquals(List.of(), problems);
        assertEquals(2, rows.size());
        assertEquals("Bo", rows.get(1).cell("name").text());
        assertEquals(4, rows.get(1).cell("name").line());
        assertNull(rows.get(1).cell("note"));
    }

    @Test
    void what_looks_the_same_is_the_same() {
        List<SheetFile.Row> rows =
                read("Naam\u00a0;\u2009Plaats\nCoo\u0308rdinator\u00a0An;Hier\u00a0\n\u00a0;\u00a0\u00a0\n");
        assertEquals(List.of(), problems);
        assertEquals(1, rows.size());
        assertEquals("Co\u00f6rdinator An", rows.get(0).cell("name").text());
        assertEquals("Hier", rows.get(0).cell("place").text());
    }

    @Test
    void a_telephone_number_with_its_country_is_no_formula() {
        List<SheetFile.Row> rows = read("Naam;Plaats\n+31 (0)6 1234-5678;+32.2.123.45.67\n");
        assertEquals(List.of(), problems);
        assertEquals("+31 (0)6 1234-5678", rows.get(0).cell("name").text());
        for (String formula : List.of("+A1", "+1*2", "+31 6|cmd", "+", "-31 6 12345678", "=31", "+(A1)")) {
            assertEquals("base.csv.formula[2, 1]", problem("Naam;Plaats\n" + formula + ";Hier\n"), formula);
        }
    }

    @Test
    void what_may_be_left_out_may_be_there() {
        assertNotNull(read("Naam;Plaats;Opmerking\nAn;Hier;\n").get(0).cell("note"));
    }

    @Test
    void something_behind_the_last_column_and_half_a_line_are_told() {
        assertEquals("base.sheet.halfLine[2, 4]", problem("Naam;Plaats;;\nAn;Hier;;meer\n"));
        assertEquals("base.sheet.halfLine[2, 1]", problem("Naam;Plaats\nAn\n"));
        assertEquals("base.sheet.tooMany[5, 1]", problem("Naam;Plaats\n" + "An;Hier\n".repeat(4)));
        assertEquals("base.sheet.column.unknown[1, 1]", problem(";;;\nAn;Hier\n"));
    }

    @Test
    void a_file_of_another_kind_is_told_in_one_sentence() {
        String csv = "Naam;Plaats\r\nAn;Hier\r\n";
        for (byte[] content : List.of(
                csv.getBytes(StandardCharsets.UTF_16),
                csv.getBytes(StandardCharsets.UTF_16LE),
                csv.getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE),
                "PK\u0003\u0004;;\u0000;\n=;\u0001;".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7;\u0000;\n".getBytes(StandardCharsets.UTF_8))) {
            problems.clear();
            assertEquals(List.of(), SheetFile.read(content, COLUMNS, 3, problems));
            assertEquals(
                    List.of("base.csv.otherKind"),
                    problems.stream().map(RuleViolation::key).toList());
        }
    }

    @Test
    void a_sign_that_is_no_text_somewhere_in_a_text_is_told_at_its_cell() {
        assertEquals("base.csv.control[2, 1]", problem("Naam;Plaats\nA\u0000n;Hier\n"));
    }
}
