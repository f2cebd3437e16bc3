package nl.partnership.domain.rule;

import static nl.partnership.domain.rule.SharingRequests.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Csv;
import nl.partnership.domain.base.RuleViolation;
import org.junit.jupiter.api.Test;

class RuleFormatTest {

    private static final String GOOD =
            "R1,false,SCHOOL:*,*,ANY,NAMED,PREVENTION,ANY,ALLOWED,false,K2 K12,LAW,\"AVG 6, 9\",\"Zeg \"\"ja\"\".\",,,,";

    private static List<SharingRule> read(String text) {
        return RuleFormat.read(text, Vocabulary.shipped());
    }

    /** Key, line and column of what is wrong with the text. */
    private static String wrong(String text) {
        RuleViolation violation = assertThrows(RuleViolation.class, () -> read(text));
        assertEquals("file", violation.field());
        return violation.key().replaceFirst("(rule|base)\\.csv\\.", "") + " "
                + violation.arguments().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Test
    void the_shipped_file_comes_back_byte_for_byte() {
        String shipped = Vocabulary.file("sharing-rules");
        assertEquals(shipped, RuleFormat.write(read(shipped)));
        assertEquals(62, read(shipped).size());
    }

    @Test
    void quotes_inside_a_cell_and_line_ends_inside_quotes_come_back() {
        String text = file(GOOD, GOOD.replace("R1", "R2").replace("ja", "ja,\nnee"));
        assertEquals(text, RuleFormat.write(read(text)));
        assertEquals("Zeg \"ja\".", read(text).get(0).explanation());
        assertEquals("Zeg \"ja,\nnee\".", read(text).get(1).explanation());
    }

    @Test
    void a_byte_order_mark_crlf_and_needless_quotes_are_accepted_and_never_written() {
        String text = file(GOOD);
        assertEquals(text, RuleFormat.write(read("\uFEFF" + text.replace("\n", "\r\n"))));
        assertEquals(text, RuleFormat.write(read(text.replace("R1,", "\"R1\","))));
        assertEquals(text, RuleFormat.write(read(text.stripTrailing())));
    }

    @Test
    void another_separator_than_a_comma_or_a_semicolon_is_an_error() {
        assertEquals("separator 1 1", wrong("id\thard\tsenders\n"));
        assertEquals("separator 1 1", wrong("id|hard|senders\n"));
    }

    @Test
    void the_own_file_of_a_spreadsheet_is_no_text_with_commas() {
        assertEquals("separator 1 1", wrong("PK\u0003\u0004\u0014\u0000\u0006,;"));
        assertEquals(
                "separator 1 1",
                wrong(new String(file(GOOD).getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_8)));
    }

    @Test
    void a_file_for_a_spreadsheet_has_semicolons_a_mark_and_crlf_and_says_the_same() {
        String text = file(GOOD, GOOD.replace("R1", "R2").replace("ja", "ja;\nnee é ≥"));
        String spreadsheet = Csv.forSpreadsheet(text);
        assertTrue(spreadsheet.startsWith("\uFEFFid;hard;senders;"), spreadsheet);
        assertTrue(spreadsheet.contains(";AVG 6, 9;\"Zeg \"\"ja\"\".\";;;;\r\n"), spreadsheet);
        assertEquals(text, RuleFormat.write(read(spreadsheet)));
        assertEquals(
                Vocabulary.file("sharing-rules"),
                RuleFormat.write(read(Csv.forSpreadsheet(Vocabulary.file("sharing-rules")))));
    }

    @Test
    void what_a_dutch_spreadsheet_makes_of_a_file_is_read() {
        String text = file(GOOD.replaceAll(",,$", ",2026-08-01,2027-07-31"));
        String opened = Csv.forSpreadsheet(text);
        for (String saved : List.of(
                opened.replace("\uFEFF", ""),
                opened.replace("2026-08-01", "1-8-2026").replace("2027-07-31", "31-07-2027"),
                opened.replace("false", "ONWAAR"),
                opened.replace("\r\n", ";;;\r\n"),
                opened + ";;;;;;;;;;;;;;;;;\r\n;;;;;;;;;;;;;;;;;\r\n",
                "sep=;\r\n" + opened.replace("\uFEFF", ""),
                "sep=,\n" + text)) {
            assertEquals(text, RuleFormat.write(read(saved)), saved);
        }
        // empty cells at the end of a row are left out
        assertEquals(
                file(GOOD), RuleFormat.write(read(Csv.forSpreadsheet(file(GOOD)).replace(";;;;\r\n", "\r\n"))));
        // and of a file with commas: columns that somebody emptied
        assertEquals(file(GOOD), RuleFormat.write(read(file(GOOD).replace("\n", ",,\n"))));
    }

    @Test
    void in_a_file_of_a_spreadsheet_what_is_wrong_keeps_its_place() {
        String good = Csv.forSpreadsheet(file(GOOD));
        assertEquals("halfLine 2 2 18", wrong(good.replaceAll("R1;.*", "R1;false")));
        assertEquals("longLine 2 19 18", wrong(good.replaceAll("(R1;.*)\r", "$1;x\r")));
        assertEquals("day 2 17 valid_from", wrong(good.replaceAll("(R1;.*);;\r", "$1;31-2-2026;\r")));
        assertEquals("unknown 3 2 hard nee", wrong("sep=;\n" + good.substring(1).replace("R1;false", "R1;nee")));
        assertEquals("empty 1 1", wrong(";;;\r\n;;\r\n"));
    }

    @Test
    void a_file_of_a_spreadsheet_that_was_cut_off_is_an_error_with_its_place() {
        String good =
                Csv.forSpreadsheet(file(GOOD, GOOD.replace("R1", "R2").replaceAll(",,$", ",2026-08-01,2027-07-31")));
        assertEquals("halfLine 3 17 18", wrong(good.replace(";2027-07-31\r\n", ";")));
        assertEquals("halfLine 3 17 18", wrong(good.replace(";2027-07-31\r\n", "")));
        assertEquals("halfLine 3 14 18", wrong(good.replace(";;;2026-08-01;2027-07-31\r\n", "")));
        assertEquals("halfLine 3 14 18", wrong(good.replace(";;;2026-08-01;2027-07-31\r\n", ";")));
        assertEquals(2, read(good.replace(";2027-07-31\r\n", ";2027-07-31")).size());
    }

    @Test
    void a_file_with_its_heading_alone_is_nothing_to_use() {
        for (String heading : List.of(RuleFormat.header(), Csv.forSpreadsheet(RuleFormat.header()), file())) {
            List<RuleViolation> problems = RuleFormat.problems(heading, Vocabulary.shipped(), SharingRequests.YEAR);
            assertEquals(
                    List.of("rule.csv.noRules"),
                    problems.stream().map(RuleViolation::key).toList());
            assertEquals("file", problems.get(0).field());
        }
        assertEquals(List.of(), read(RuleFormat.header()));
    }

    @Test
    void half_a_line_is_an_error_with_its_place() {
        assertEquals("halfLine 3 2 18", wrong(file(GOOD, "R2,false")));
        assertEquals("openQuote 3 2", wrong(file(GOOD, "R2,\"false")));
        assertEquals("halfLine 2 1 18", wrong(file("", GOOD)));
        assertEquals("longLine 2 19 18", wrong(file(GOOD + ",")));
        assertEquals("empty 1 1", wrong(""));
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_an_error() {
        for (String start : List.of("=", "+", "-", "@")) {
            assertEquals("formula 2 15", wrong(file(GOOD.replace(",,,,", "," + start + "1,,,"))));
        }
        assertEquals("formula 2 15", wrong(file(GOOD.replace(",,,,", ",\"\tx\",,,"))));
        assertEquals("formula 2 15", wrong(file(GOOD.replace(",,,,", ",\"\rx\",,,"))));
        assertEquals("control 2 15", wrong(file(GOOD.replace(",,,,", ",a\u0000b,,,"))));
    }

    @Test
    void a_letter_that_was_lost_in_another_encoding_is_an_error() {
        byte[] western = file(GOOD.replace("ja", "geïnformeerd")).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("encoding 2 14", wrong(new String(western, StandardCharsets.UTF_8)));
    }

    @Test
    void a_stray_quote_or_a_lone_carriage_return_is_an_error() {
        assertEquals("quote 2 15", wrong(file(GOOD.replace(",,,,", ",a\"b,,,"))));
        assertEquals("quote 2 15", wrong(file(GOOD.replace(",,,,", ",\"a\"b,,,"))));
        assertEquals("lineEnd 2 15", wrong(file(GOOD.replace(",,,,", ",a\rb,,,"))));
    }

    @Test
    void the_line_is_that_of_the_file_even_after_a_cell_of_two_lines() {
        assertEquals("halfLine 4 1 18", wrong(file(GOOD.replace("ja", "j\na"), "R2")));
    }

    @Test
    void a_word_that_the_vocabulary_does_not_have_is_an_error() {
        assertEquals("unknown 2 3 senders SCHOOL:COOK", wrong(file(GOOD.replace("SCHOOL:*", "SCHOOL:COOK"))));
        assertEquals("unknown 2 3 senders ", wrong(file(GOOD.replace("SCHOOL:*", ""))));
        assertEquals("unknown 2 11 conditions ", wrong(file(GOOD.replace("K2 K12", "K2  K12"))));
        assertEquals("unknown 2 9 outcome MAYBE", wrong(file(GOOD.replace("ALLOWED", "MAYBE"))));
        assertEquals("unknown 2 2 hard nee", wrong(file(GOOD.replace("R1,false", "R1,nee"))));
        assertEquals("unknown 2 5 relation NO", wrong(file(GOOD.replace("*,*,ANY", "*,*,NO"))));
    }

    @Test
    void a_word_stands_in_a_cell_once_however_often_it_is_repeated() {
        assertEquals("twice 2 6 categories NAMED", wrong(file(GOOD.replace("NAMED", "NAMED NAMED"))));
        String hundred = "ATTENDANCE MEDICAL ".repeat(100).strip();
        assertEquals(
                List.of(List.of(2, 6, "categories", "ATTENDANCE"), List.of(2, 6, "categories", "MEDICAL")),
                RuleFormat.problems(file(GOOD.replace("NAMED", hundred)), Vocabulary.shipped(), SharingRequests.YEAR)
                        .stream()
                        .map(RuleViolation::arguments)
                        .toList());
    }

    @Test
    void ids_are_unique_and_dates_are_days_in_order() {
        assertEquals("doubleId 3 1 R1", wrong(file(GOOD, GOOD)));
        assertEquals("id 2 1", wrong(file(GOOD.replace("R1", "R 1"))));
        assertEquals("day 2 17 valid_from", wrong(file(GOOD.replaceAll(",,$", ",1 mei,"))));
        assertEquals("day 2 17 valid_from", wrong(file(GOOD.replaceAll(",,$", ",20260-08-01,"))));
        assertEquals("dayOutside 2 18 valid_until 1900 2099", wrong(file(GOOD.replaceAll(",,$", ",,9999-12-31"))));
        assertEquals("dayOutside 2 17 valid_from 1900 2099", wrong(file(GOOD.replaceAll(",,$", ",1-8-0026,"))));
        assertEquals("endsBeforeItBegins 2 18", wrong(file(GOOD.replaceAll(",,$", ",2026-10-02,2026-10-01"))));
        assertEquals("header 1 2 hard", wrong("id,zender,senders\n"));
    }
}
