package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperSignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2265 16 uur,\r\n\tof \u2264 16",
                "\u2192 \u2713 \u2011 \u1ea1",
                "\u03a9 \u0416 \u0641 \u1230",
                "\u200b\u00ad\ufeff",
                ""
            })
    void what_has_letters_passes_as_it_was_typed(String text) {
        assertEquals(text, PaperSigns.require("reason", text));
    }

    @Test
    void nothing_typed_lacks_no_letter() {
        assertNull(PaperSigns.require("reason", null));
    }

    @Test
    void what_has_none_is_named_at_its_field() {
        RuleViolation violation =
                assertThrows(RuleViolation.class, () -> PaperSigns.require("reason", "Zie \u6f22 en \ud83e\uddff."));
        assertEquals("reason", violation.field());
        assertEquals(List.of("\u6f22", "U+6F22"), violation.arguments());
    }

    @Test
    void letters_that_are_new_are_named_where_pictures_may_stand() {
        RuleViolation violation = assertThrows(
                RuleViolation.class, () -> PaperSigns.requireLetters("answer", "\ud83e\uddff \u5b57 \u6f22", "\u5b57"));
        assertEquals("answer", violation.field());
        assertEquals(List.of("\u6f22", "U+6F22"), violation.arguments());
        PaperSigns.requireLetters("answer", "\ud83e\uddff \u5b57 a\u0300 \u1ea1", "Zie \u5b57");
        PaperSigns.requireLetters("answer", null, null);
    }

    @Test
    void what_is_there_already_is_written_as_its_number() {
        assertEquals("Zie U+6F22 en U+1F9FF.", PaperSigns.written("Zie \u6f22 en\u200b \ud83e\uddff."));
    }
}
