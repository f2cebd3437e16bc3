package nl.partnership.web.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.partnership.domain.rule.Basis;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shape")
class RuleWordsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.shipped();

    private static List<String> missing(Stream<String> keys) {
        List<Messages> languages = Language.ALL.stream()
                .map(language -> Messages.in(Locale.forLanguageTag(language)))
                .toList();
        return keys.filter(key -> languages.stream().anyMatch(texts -> !texts.containsKey(key)))
                .toList();
    }

    @Test
    void every_party_of_the_vocabulary_has_a_name_in_every_language() {
        Stream<String> roles = VOCABULARY.parties().values().stream()
                .map(role -> "base.role." + role.party().role());
        Stream<String> kinds = VOCABULARY.kinds().values().stream().map(kind -> "base.type." + kind.type());
        assertEquals(List.of(), missing(Stream.concat(roles, kinds)));
    }

    @Test
    void every_outcome_has_a_word_a_letter_and_a_colour_and_every_basis_a_word() {
        Stream<String> outcomes = Stream.of(Outcome.values())
                .flatMap(outcome -> Stream.of("", ".letter", ".style").map(end -> "rule.outcome." + outcome + end));
        Stream<String> bases = Stream.of(Basis.values()).map(basis -> "rule.basis." + basis);
        assertEquals(List.of(), missing(Stream.concat(outcomes, bases)));
    }

    @Test
    void a_term_is_called_on_pages_what_the_vocabulary_calls_it() {
        Messages dutch = Messages.in(Locale.forLanguageTag("nl"));
        for (Vocabulary.Role role : VOCABULARY.parties().values()) {
            assertEquals(
                    role.dutch(), dutch.getString("base.role." + role.party().role()));
        }
        VOCABULARY
                .categories()
                .values()
                .forEach(category ->
                        assertEquals(category.dutch(), dutch.getString("rule.category." + category.code())));
        VOCABULARY
                .purposes()
                .values()
                .forEach(purpose -> assertEquals(purpose.dutch(), dutch.getString("rule.purpose." + purpose.code())));
        VOCABULARY
                .conditions()
                .values()
                .forEach(condition ->
                        assertEquals(condition.dutch(), dutch.getString("rule.condition." + condition.code())));
        for (Vocabulary.Kind kind : VOCABULARY.kinds().values()) {
            assertEquals(kind.dutch(), dutch.getString("base.type." + kind.type()));
        }
    }
}
