package nl.partnership.web.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;
import nl.partnership.web.ruleset.RuleForm;
import org.junit.jupiter.api.Test;

class RuleSentenceTest {

    private static final List<SharingRule> SHIPPED = RuleFormat.shipped();

    private static String sentence(String language, SharingRule rule) {
        return new RuleSentence(Messages.in(Locale.forLanguageTag(language))).of(rule);
    }

    private static SharingRule shipped(String id) {
        return SHIPPED.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static String dutch(String id) {
        return sentence("nl", shipped(id));
    }

    @Test
    void every_shipped_rule_is_one_whole_sentence_in_every_language() {
        assertEquals(62, SHIPPED.size());
        for (String language : Language.ALL) {
            for (SharingRule rule : SHIPPED) {
                String sentence = sentence(language, rule);
                assertTrue(sentence.matches("\\p{Lu}.*[^,.]\\."), sentence);
                assertFalse(sentence.contains("sharing.") || sentence.contains("base."), sentence);
                assertFalse(sentence.contains("{") || sentence.contains("  ") || sentence.contains(" ,"), sentence);
            }
        }
    }

    @Test
    void the_sentence_names_who_what_whom_why_and_if() {
        assertEquals(
                "Intern begeleider, zorgcoördinator en mentor mogen medische gegevens, verzuim en naam en contactgegevens"
                        + " alleen met toestemming delen met iedereen van jeugdhulp en jeugdarts (GGD) van een andere"
                        + " organisatie, om een leerling te ondersteunen.",
                dutch("R06"));
        assertEquals(
                "Iedereen van de politie mag politiegegevens delen met veiligheidscoördinator en schoolleider van een andere"
                        + " organisatie, om een incident af te handelen, als het besluit van de politie is vastgelegd.",
                dutch("R37"));
    }

    @Test
    void each_outcome_and_a_duty_has_its_own_verb() {
        assertTrue(dutch("R01").startsWith("Iedereen mag werkgegevens"), dutch("R01"));
        assertTrue(dutch("R16").contains(" moeten verzuim"), dutch("R16"));
        assertTrue(dutch("R09").contains(" pas na advies van de FG delen met verwijsindex"), dutch("R09"));
        assertTrue(dutch("R13").contains(" niet delen met iedereen van de politie"), dutch("R13"));
        assertTrue(dutch("R35").endsWith(", onder de voorwaarden die altijd gelden."), dutch("R35"));
        assertTrue(dutch("H5").startsWith("Iedereen mag een heel dossier"), dutch("H5"));
    }

    @Test
    void a_rule_with_days_of_its_own_says_so() {
        RuleForm form = RuleForm.of(shipped("R01"));
        form.setValidFrom(LocalDate.of(2026, 10, 1));
        form.setValidUntil(LocalDate.of(2027, 1, 31));
        assertTrue(
                sentence("nl", form.rule(null)).endsWith(" Dit geldt van 1 oktober 2026 tot en met 31 januari 2027."));
        form.setValidFrom(null);
        assertTrue(sentence("en", form.rule(null)).endsWith(" This holds until 31 January 2027."));
    }

    @Test
    void what_says_too_little_says_nothing() {
        assertEquals("", sentence("nl", RuleForm.fresh("R57").rule(null)));
    }

    @Test
    void a_form_that_nobody_touched_gives_back_the_same_rule() {
        for (SharingRule rule : SHIPPED) {
            assertEquals(rule, RuleForm.of(rule).rule(rule));
        }
    }

    @Test
    void a_form_keeps_the_order_of_the_words_that_stay() {
        SharingRule rule = shipped("R05");
        RuleForm form = RuleForm.of(rule);
        form.setCategories(List.of("INVOLVEMENT", "HOME_SITUATION", "IDENTITY"));
        assertEquals(
                List.of("IDENTITY", "HOME_SITUATION", "INVOLVEMENT"),
                form.rule(rule).categories());
    }
}
