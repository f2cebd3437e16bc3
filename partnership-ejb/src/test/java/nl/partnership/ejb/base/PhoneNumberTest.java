package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06-12345678|0612345678",
                "+31 (0)6 12345678|+31612345678",
                "+31(0)612345678|+31612345678",
                "0031 6 12345678|+31612345678",
                "(030) 123 45 67|0301234567",
                "06\u201112345678|0612345678",
                "030 123 45 67 toestel 12|0301234567;ext=12",
                "030 123 45 67 tst. 12|0301234567;ext=12",
                "030-1234567 ext. 12|0301234567;ext=12",
                "030-1234567 x12|0301234567;ext=12",
                "030-1234567,12|0301234567;ext=12",
                "0512-341234 doorkiesnummer 45|0512341234;ext=45",
                "via de receptie: 030 1234567|0301234567",
                "06-12345678 (ma-wo 9-17)|0612345678",
                "tel. 0612345678, niet na 17 uur|0612345678",
                "06-12345678, 9 tot 17 uur|0612345678",
                "0900-8844|09008844",
                "0800 1234|08001234",
                "14 030|14030",
                "112|112",
                "116111|116111",
                "+32 2 123 45 67|+3221234567"
            })
    void what_is_dialled_is_the_number_in_what_was_typed(String typed, String dialled) {
        assertEquals(typed, PhoneNumber.typed("phone", typed));
        List<PhoneNumber> numbers = PhoneNumber.in(typed);
        assertEquals(List.of(new PhoneNumber(typed, dialled)), numbers);
        assertEquals("tel:" + dialled, numbers.get(0).link());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "030-1234567 / 06-12345678",
                "030-1234567/06-12345678",
                "030-1234567 of 06-12345678",
                "030-1234567, 06-12345678",
                "030-1234567; 06-12345678",
                "030-1234567 en 06-12345678",
                "030-1234567 & 06-12345678"
            })
    void each_of_two_numbers_is_dialled_for_itself(String typed) {
        assertEquals(
                List.of(new PhoneNumber("030-1234567", "0301234567"), new PhoneNumber("06-12345678", "0612345678")),
                PhoneNumber.in(typed));
    }

    @Test
    void words_stay_with_the_number_that_they_stand_behind() {
        assertEquals(
                List.of(
                        new PhoneNumber("werk 030-1234567 tst 3 (ma)", "0301234567;ext=3"),
                        new PhoneNumber("06-12345678 (di)", "0612345678")),
                PhoneNumber.in("werk 030-1234567 tst 3 (ma) / 06-12345678 (di)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"geen", "kamer 12", "06-1234567", "1234", "2026", "06 ... 78", "n.v.t.", "-", "jan@voorbeeld.nl"
            })
    void what_is_no_number_is_refused_and_shown_without_a_link(String typed) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> PhoneNumber.typed("phone", typed));
        assertEquals("phone base.text.phone", refused.field() + " " + refused.key());
        assertEquals(List.of(new PhoneNumber(typed, null)), PhoneNumber.in(typed));
        assertNull(PhoneNumber.in(typed).get(0).link());
    }

    @Test
    void nothing_typed_is_no_number() {
        assertNull(PhoneNumber.typed("phone", " \u00a0"));
        assertEquals(List.of(), PhoneNumber.in(null));
    }
}
