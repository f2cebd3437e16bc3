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
                "030 123 45 67 toestelnummer 12|0301234567;ext=12",
                "030 123 45 67 toestelnr. 12|0301234567;ext=12",
                "030-1234567 (toestel 12)|0301234567;ext=12",
                "030-1234567 doorkiesnr. 4|0301234567;ext=4",
                "030-1234567/68|0301234567",
                "030 123 45 67/8|0301234567",
                "030/123 45 67|0301234567",
                "06.12.34.56.78|0612345678",
                "06\u20141234 5678|0612345678",
                "\uff10\uff16\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18|0612345678",
                "+31 06 12345678|+31612345678",
                "31612345678|0612345678",
                "00 31 6 12345678|+31612345678",
                "tel:0612345678;ext=3|0612345678;ext=3",
                "bel 112 bij nood, anders 030-1234567|0301234567",
                "06-12345678 vanaf 1-8-2027|0612345678",
                "kamer 12, 030-1234567|0301234567",
                "+49 (0)30 123456|+4930123456",
                "+1 (212) 555-0100 x33|+12125550100;ext=33",
                "113|113",
                "144|144",
                "via de receptie: 030 1234567|0301234567",
                "06-12345678 (ma-wo 9-17)|0612345678",
                "tel. 0612345678, niet na 17 uur|0612345678",
                "06-12345678, 9 tot 17 uur|0612345678",
                "030-1234567 (ma, di 9.00-12.00)|0301234567",
                "030-1234567, 8.00 - 16.30 uur|0301234567",
                "08.30\u201317.00: 06-12345678|0612345678",
                "06-12345678 (09:00-17:00)|0612345678",
                "06-12345678 van 9.00 tot 17.00 uur|0612345678",
                "9.00-12.00 030-1234567|0301234567",
                "06.12-34-56-78|0612345678",
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

    @Test
    void words_before_a_number_stay_with_it() {
        assertEquals(
                List.of(
                        new PhoneNumber("ma: 030-1234567", "0301234567"),
                        new PhoneNumber("di: 06-12345678", "0612345678")),
                PhoneNumber.in("ma: 030-1234567 di: 06-12345678"));
        assertEquals(
                List.of(
                        new PhoneNumber("06 1234 5678", "0612345678"),
                        new PhoneNumber("(thuis 06-87654321)", "0687654321")),
                PhoneNumber.in("06 1234 5678 (thuis 06-87654321)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kamer 113",
                "postbus 1234, 3500 AB",
                "NL91ABNA0417164300",
                "0000000000",
                "06-123456789",
                "*31#0612345678",
                "geen",
                "kamer 12",
                "06-1234567",
                "1234",
                "8.00-16.30",
                "09.00 tot 12.00 uur",
                "2026",
                "06 ... 78",
                "n.v.t.",
                "-",
                "jan@voorbeeld.nl"
            })
    void what_is_no_number_is_refused_and_shown_without_a_link(String typed) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> PhoneNumber.typed("phone", typed));
        assertEquals("phone base.text.phone", refused.field() + " " + refused.key());
        assertEquals(List.of(new PhoneNumber(typed, null)), PhoneNumber.in(typed));
        assertNull(PhoneNumber.in(typed).get(0).link());
    }

    @ParameterizedTest
    @CsvSource({
        "++31612345678, +31612345678, +31612345678",
        "+ +31 6 12345678, +31 6 12345678, +31612345678",
        "\uff0b+31612345678, +31612345678, +31612345678",
        "\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668, 0612345678, 0612345678",
        "+\u06f3\u06f1 \u06f6 12345678, +31 6 12345678, +31612345678",
        "\u0661\u0661\u0662, 112, 112"
    })
    void what_colleagues_cannot_read_or_dial_is_stored_as_they_can(String typed, String stored, String dialled) {
        assertEquals(stored, PhoneNumber.typed("phone", typed));
        assertEquals(List.of(new PhoneNumber(stored, dialled)), PhoneNumber.in(stored));
    }

    @Test
    void nothing_typed_is_no_number() {
        assertNull(PhoneNumber.typed("phone", " \u00a0"));
        assertEquals(List.of(), PhoneNumber.in(null));
    }
}
