package nl.partnership.domain.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.screening.Screening;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    @Test
    void there_are_five_terms_with_six_examples_each_in_both_languages() {
        assertEquals(5, Terms.all().size());
        for (Terms.Term term : Terms.all()) {
            assertEquals(Answers.EXAMPLES, term.examples().size(), term.code());
            assertTrue(term.forms().contains(term.name(LANGUAGES.get(0))), term.code());
            for (Locale language : LANGUAGES) {
                assertTrue(
                        !term.name(language).isBlank()
                                && term.question(language).endsWith("?"),
                        term.code());
                term.examples()
                        .forEach(example -> assertTrue(!example.text(language).isBlank(), term.code()));
            }
        }
    }

    @Test
    void no_example_points_to_a_person() {
        Screening screening = new Screening();
        for (Terms.Term term : Terms.all()) {
            for (Terms.Example example : term.examples()) {
                String dutch = example.text(LANGUAGES.get(0));
                assertEquals(List.of(), screening.findings(dutch, LocalDate.of(2026, 12, 1)), dutch);
            }
        }
    }

    @Test
    void no_case_to_practise_with_points_to_a_person() {
        assertEquals(20, PracticeCases.all().size());
        Screening screening = new Screening();
        for (PracticeCases.PracticeCase one : PracticeCases.all()) {
            String dutch = one.text(LANGUAGES.get(0));
            assertEquals(List.of(), screening.findings(dutch, LocalDate.of(2026, 12, 1)), dutch);
            assertTrue(!one.text(LANGUAGES.get(1)).isBlank(), one.code());
        }
    }

    @Test
    void no_case_to_learn_from_points_to_a_person_and_each_is_read_by_two_sectors() {
        assertEquals(5, ShippedCases.all().size());
        Screening screening = new Screening();
        for (ShippedCases.ShippedCase one : ShippedCases.all()) {
            CaseWords words = one.in(LANGUAGES.get(0));
            List<String> all = new ArrayList<>(List.of(words.title(), words.story(), words.question()));
            one.perspectives()
                    .forEach(each -> all.addAll(List.of(
                            each.sees(LANGUAGES.get(0)),
                            each.does(LANGUAGES.get(0)),
                            each.mayShare(LANGUAGES.get(0)))));
            all.forEach(text -> assertEquals(List.of(), screening.findings(text, LocalDate.of(2026, 12, 1)), text));
            assertTrue(
                    one.perspectives().stream()
                                    .filter(each -> each.viewpoint().isSector())
                                    .count()
                            >= 2,
                    one.code());
        }
    }
}
