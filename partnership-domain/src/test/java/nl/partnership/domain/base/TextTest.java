package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna\u00a0Vos",
                "\ufeffAnna Vos",
                "An\u00adna Vos",
                "An\u200bna Vos",
                "Anna\u2009 Vos\u202f",
                "\u202eAnna Vos",
                "Anna\u2066 Vos\u2069",
                "Anna\tVos",
                "Anna\r\nVos",
                "Anna\u2028Vos",
                "Anna \u2800Vos",
                "An\u3164na Vos",
                "Anna\u0000 Vos\u0007",
                "An\u034fna Vos\ufe0f",
                "Anna \u061c\u200e\u200fVos",
                "Anna\udc00 Vos\ud800",
                "Anna\u0085Vos",
                "An\u200dna Vos\udb40\udc41",
                "Anna\uffff Vos",
                "An\u2065na\ufff0 Vos\ufff8",
                "An\udb40\udc00na \udb40\udffeVos\udb43\udfff",
                "Anna\ud834\udd59 Vos"
            })
    void of_a_name_only_what_is_seen_is_kept(String typed) {
        assertEquals("Anna Vos", Text.name("name", typed, 120));
    }

    @Test
    void an_accent_is_one_character_however_it_is_typed() {
        assertEquals("Zo\u00eb", Text.name("name", "Zoe\u0308", 120));
    }

    @Test
    void of_a_pile_of_marks_as_many_stay_as_a_letter_can_have() {
        assertEquals(
                "a" + "\u0323".repeat(30), Text.line("a" + "\u0323".repeat(99)).replace("\u1ea1", "a\u0323"));
    }

    @Test
    void digits_of_any_script_are_those_of_a_number() {
        assertEquals("06 12 \uff13", Signs.digits("\u0660\u0666 \u06f1\u0968 \uff13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "...", "12", "\u3164\u3164", "\u0301"})
    void a_name_without_a_letter_is_refused(String typed) {
        assertEquals(
                "name",
                assertThrows(RuleViolation.class, () -> Text.name("name", typed, 120))
                        .field());
    }

    @Test
    void an_organisation_may_be_called_by_a_number() {
        assertEquals("112", Text.organisationName("name", "112", 120));
    }

    @Test
    void in_many_lines_line_ends_tabs_and_the_space_within_stay() {
        assertEquals("een\n\ttwee  drie\nvier", Text.clean("een\r\n\ttwee  drie\rvier"));
        assertEquals("a\u00a0b", Text.clean("a\u00a0b"));
    }

    @Test
    void in_many_lines_nothing_turns_or_hides_what_is_read() {
        assertEquals("abcdef", Text.clean("a\u202eb\u0000c\u2067d\ufeffe\u00ad\u001bf"));
        assertEquals("abcd", Text.clean("a\u2065b\ud834\udd59c\udb40\udffed\udb43\udfff"));
    }

    @Test
    void joined_letters_and_pictures_stay_as_they_are() {
        String family = "\ud83d\udc69\u200d\ud83d\udc67 \u2764\ufe0f \u0645\u06cc\u200c\u062e";
        assertEquals(family, Text.clean(family));
    }

    @Test
    void what_was_cleaned_stays_the_same() {
        String typed = "\ufeff a\u0000\r\n\u202e b\u00a0 ";
        assertEquals(Text.clean(typed), Text.clean(Text.clean(typed)));
        assertEquals(Text.line(typed), Text.line(Text.line(typed)));
    }

    @Test
    void what_is_only_space_was_not_typed() {
        assertEquals(null, Text.optional("text", "\u00a0\u2003 \ufeff\n", 10));
        assertTrue(Text.isOneLine("een regel"));
        assertFalse(Text.isOneLine("twee\u2028regels"));
    }
}
