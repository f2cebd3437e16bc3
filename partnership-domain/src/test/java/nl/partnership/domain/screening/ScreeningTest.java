package nl.partnership.domain.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.partnership.domain.screening.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {

    private static final Screening SCREENING = new Screening();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void sentences_that_it_was_tuned_on() {
        Tally tally = new Tally(Labelled.read("screening-tuned.txt"));
        assertEquals("113 of 113 found, 0 of 107 sentences without persons hit", summary(tally), tally.mistakes());
    }

    @Test
    void sentences_that_it_did_not_know() {
        Tally tally = new Tally(Labelled.read("screening-held-out.txt"));
        assertEquals("93 of 97 found, 3 of 89 sentences without persons hit", summary(tally), tally.mistakes());
    }

    private static String summary(Tally tally) {
        return tally.found() + " of " + tally.marked() + " found, " + tally.withoutPersonsHit + " of "
                + tally.withoutPersons + " sentences without persons hit";
    }

    @Test
    void the_set_has_sentences_enough_and_half_of_them_without_persons() {
        List<Labelled> all = IntStream.of(0, 1)
                .mapToObj(i -> Labelled.read(i == 0 ? "screening-tuned.txt" : "screening-held-out.txt"))
                .flatMap(List::stream)
                .toList();
        long without =
                all.stream().filter(sentence -> sentence.marks().isEmpty()).count();
        assertTrue(all.size() > 320 && without * 2 >= all.size(), without + " of " + all.size());
    }

    @Test
    void places_count_in_utf_16_units() {
        assertEquals(List.of(new Finding(Kind.NAME, 3, 8)), SCREENING.findings("🙂 Sanne zwaait", TODAY));
    }

    @Test
    void an_accent_may_be_typed_apart_from_its_letter() {
        String text = "Zoe\u0308 is er niet";
        assertEquals("Zoe\u0308", only(text));
    }

    @Test
    void a_name_is_found_without_the_s_of_what_is_theirs() {
        assertEquals("Sanne", only("Het is Sanne's fiets."));
        assertEquals("Sanne", only("In het dossier staat Sanne-oud, dat is zij."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "111 222 333", "1112.22.333", "111-222-333"})
    void a_citizen_number_passes_the_eleven_test(String number) {
        assertEquals(List.of(Kind.NATIONAL_ID), kinds("Nummer " + number + " klopt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222334", "000000000", "1112223330", "€ 111222333", "x111222333", "111222333.5"})
    void another_number_does_not(String number) {
        assertEquals(List.of(), kinds("Nummer " + number + " klopt"));
    }

    @Test
    void the_day_decides_whether_a_date_is_that_of_a_pupil() {
        String text = "jongen, 12-03-2010";
        assertEquals(List.of(Kind.BIRTH_DATE), kinds(text));
        assertEquals(List.of(), SCREENING.findings(text, LocalDate.of(2050, 1, 1)));
        assertEquals(List.of(), SCREENING.findings(text, LocalDate.of(2009, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2010", "2010-13-01", "99-99-2010", "0-0-2010"})
    void a_day_that_does_not_exist_is_no_date_of_birth(String day) {
        assertEquals(List.of(), kinds("jongen, " + day));
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertEquals(List.of(), kinds(""));
        assertEquals(List.of(), kinds(" \n\t\u00a0"));
    }

    /** It need only come to an end: what took time beyond measure would not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "a@",
                "a.",
                "06",
                "0 ",
                "1-",
                "Van ",
                "Jan ",
                "J.",
                "Laan ",
                "woont op ",
                "-",
                "'",
                "A",
                "\n"
            })
    void a_hostile_text_is_read_in_one_go(String part) {
        assertOrdered(part.repeat(300_000));
    }

    @Test
    void whatever_the_text_findings_are_ordered_and_do_not_overlap() {
        Random random = new Random(8);
        List<String> parts = List.of(
                "Sanne",
                "de",
                "Vries",
                "J",
                ".",
                " ",
                "06",
                "12345678",
                "@",
                "-",
                "12",
                "maart",
                "2010",
                "Kerkstraat",
                "\n",
                "leerling",
                "BSN",
                "111222333",
                "1234",
                "AB",
                "snapchat",
                "_x",
                "Van",
                "College",
                "\ud83d",
                "é");
        for (int i = 0; i < 3_000; i++) {
            assertOrdered(random.ints(12, 0, parts.size()).mapToObj(parts::get).collect(Collectors.joining()));
        }
    }

    private static void assertOrdered(String text) {
        int end = 0;
        for (Finding finding : SCREENING.findings(text, TODAY)) {
            assertTrue(finding.from() >= end && finding.from() < finding.to(), text);
            end = finding.to();
        }
        assertTrue(end <= text.length());
    }

    private static String only(String text) {
        List<Finding> findings = SCREENING.findings(text, TODAY);
        assertEquals(1, findings.size(), text);
        return findings.get(0).in(text);
    }

    private static List<Kind> kinds(String text) {
        return SCREENING.findings(text, TODAY).stream().map(Finding::kind).toList();
    }
}
