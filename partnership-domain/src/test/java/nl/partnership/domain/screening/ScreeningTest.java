package nl.partnership.domain.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.partnership.domain.screening.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {

    private static final Screening SCREENING = new Screening();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

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

    @Test
    void what_nobody_sees_hides_no_name() {
        assertEquals("Fen\u200bna", only("Het incident met Fen\u200bna is besproken."));
        assertEquals("Mo\u00adhamed", only("Het betreft Mo\u00adhamed, die wegliep."));
    }

    @Test
    void organisations_of_the_portal_are_nobody_but_a_name_of_theirs_may_be_somebodys() {
        KnownNames known = KnownNames.of(List.of("Stichting Quovadi", "Sanne Opvang"));
        assertEquals("Quovadi", only("Gisteren sprak ik Quovadi over de opvang."));
        assertEquals(List.of(), SCREENING.findings("Gisteren sprak ik Quovadi over de opvang.", TODAY, known));
        assertEquals(List.of(), SCREENING.findings("Gisteren sprak ik Sanne Opvang.", TODAY, known));
        assertEquals(
                1, SCREENING.findings("Gisteren sprak ik Sanne.", TODAY, known).size());
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The officer was told before the meeting.",
                "Everybody who takes part agreed to this.",
                "Decide again",
                "May I share this?"
            })
    void english_words_are_no_names(String text) {
        assertEquals(List.of(), kinds(text));
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertEquals(List.of(), kinds(""));
        assertEquals(List.of(), kinds(" \n\t\u00a0"));
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
