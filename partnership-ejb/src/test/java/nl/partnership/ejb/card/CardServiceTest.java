package nl.partnership.ejb.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.conversation.QuestionView;
import nl.partnership.ejb.conversation.Table;
import org.junit.jupiter.api.Test;

class CardServiceTest extends Table {

    @Test
    void the_card_is_put_in_place_once() {
        as(Caller.PORTAL, () -> bean(CardService.class).ship());
        assertEquals(
                1, as(coordinator(), () -> bean(CardService.class).versions()).size());
    }

    @Test
    void the_same_content_makes_no_new_version() {
        CardVersionRow row = imported(shipped(), resource("conversation-card.guide.json"));
        assertFalse(row.fresh());
        assertEquals(1, row.number());
    }

    @Test
    void the_card_from_before_can_be_taken_into_use_again() {
        TestClock.advance(Duration.ofMinutes(1));
        imported(shipped().replace("GK-UITVOEREND", "PROEF"), null);
        TestClock.advance(Duration.ofMinutes(1));
        CardVersionRow back = imported(shipped(), resource("conversation-card.guide.json"));
        assertTrue(back.fresh());
        assertEquals(2, back.number());
        assertEquals("GK-UITVOEREND", newest().code());
        assertFalse(
                imported(shipped(), resource("conversation-card.guide.json")).fresh());
    }

    private CardVersionRow newest() {
        return as(coordinator(), () -> bean(CardService.class).versions()).get(0);
    }

    @Test
    void a_conversation_keeps_the_version_it_was_planned_with() {
        String old = planned();
        String changed = shipped().replace("Welke bronnen benutten we?", "Welke bronnen kennen we?");
        CardVersionRow row = imported(changed, null);
        assertTrue(row.fresh());
        assertEquals(2, row.number());

        assertEquals(
                "Welke bronnen benutten we?", question("gemeente", old, "Q2.3").text());
        QuestionView newer = question("gemeente", planned(), "Q2.3");
        assertEquals("Welke bronnen kennen we?", newer.text());
        assertEquals("Welke bronnen kennen we?", newer.title());
    }

    @Test
    void a_wrong_card_is_refused_whole() {
        RuleViolation violation =
                assertThrows(RuleViolation.class, () -> imported(shipped().replace("\"Q2.3\"", "\"Q2.2\""), null));
        assertEquals("card.import.doubleCode", violation.key());
        assertEquals("themes[1].questions[2].code", violation.arguments().get(0));
        assertEquals(
                1, as(coordinator(), () -> bean(CardService.class).versions()).size());
    }

    @Test
    void only_an_administrator_imports() {
        assertThrows(
                NotAllowed.class,
                () -> as(coordinator(), () -> bean(CardService.class).importCard(shipped(), null)));
    }

    private CardVersionRow imported(String json, String guide) {
        return as(town.caller("beheer"), () -> bean(CardService.class).importCard(json, guide));
    }

    private static String shipped() {
        return resource("conversation-card.json");
    }

    private static String resource(String name) {
        try (InputStream in = CardVersion.class.getResourceAsStream("/card/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
