package nl.partnership.domain.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import nl.partnership.domain.base.RuleViolation;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final Instant NOW = Instant.parse("2026-11-09T09:00:00Z");
    private static final String SMALL =
            """
            {"code": "K", "title": "Kaart", "language": "nl",
             "themes": [{"code": "A", "title": "Thema", "questions": [{"code": "A1", "text": "Waarom?"}]}]}
            """;

    @Test
    void the_shipped_card_has_six_themes_and_twenty_six_questions_each_with_a_guide() {
        Card card = CardVersion.shipped(NOW).card();
        assertEquals(6, card.themes().size());
        assertEquals(
                26,
                card.themes().stream()
                        .mapToInt(theme -> theme.questions().size())
                        .sum());
        for (Theme theme : card.themes()) {
            assertTrue(theme.shortTitle("nl").length() < 30, theme.code());
            for (Question question : theme.questions()) {
                assertTrue(question.shortText("en").length() < 35 && question.tool() != null, question.code());
            }
        }
        assertEquals("contacts", card.question("Q1.5").orElseThrow().tool());
        assertEquals("T5", card.themeOf("Q5.5").orElseThrow().code());
    }

    @Test
    void a_card_without_a_guide_is_shown_in_full() {
        Theme theme =
                CardVersion.first(SMALL, null, NOW, "Test").card().themes().get(0);
        assertEquals("Thema", theme.shortTitle("en"));
        assertEquals("Waarom?", theme.questions().get(0).shortText("nl"));
    }

    @Test
    void the_same_content_in_another_layout_is_the_same_version() {
        CardVersion first = CardVersion.first(SMALL, null, NOW, "Test");
        assertSame(first, first.next(SMALL.replace("\n", ""), null, NOW, "Test"));
        assertEquals(
                2, first.next(SMALL.replace("Waarom", "Hoe"), null, NOW, "Test").getNumber());
    }

    @Test
    void an_error_names_its_place() {
        assertWrong("card.import.missing", "themes[0].questions[0].text", SMALL.replace("Waarom?", " "));
        assertWrong("card.import.notText", "themes[0].title", SMALL.replace("\"Thema\"", "7"));
        assertWrong("card.import.missing", "themes[0].questions", SMALL.replaceAll("\\[\\{\"code\": \"A1.*?\\]", "[]"));
        assertWrong("card.import.doubleCode", "themes[0].questions[0].code", SMALL.replace("A1", "A"));
        assertWrong("card.import.badCode", "code", SMALL.replace("\"K\"", "\"K K\""));
        assertWrong("card.import.notJson", null, "geen json");
        assertWrong("card.import.notJson", null, "[]");
        assertWrong("card.import.notJson", null, "{\"themes\":" + "[".repeat(5000));
        assertWrong("card.import.empty", null, " ");
    }

    private static void assertWrong(String key, String place, String json) {
        RuleViolation violation = assertThrows(RuleViolation.class, () -> CardVersion.first(json, null, NOW, "Test"));
        assertEquals(key, violation.key());
        if (place != null) {
            assertEquals(place, violation.arguments().get(0));
        }
    }

    @Test
    void a_wrong_guide_is_refused_at_the_import() {
        String guide = "{\"themes\": [{\"code\": \"A\", \"needs\": [\"MARTIANS\"]}], \"questions\": []}";
        assertEquals(
                "card.import.badGuide",
                assertThrows(RuleViolation.class, () -> CardVersion.first(SMALL, guide, NOW, "Test"))
                        .key());
    }
}
