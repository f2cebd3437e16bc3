package nl.partnership.domain.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = TimeCode.step(NOW);

    /** Appendix B of RFC 6238, of whose eight digits the last six are ours. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void it_gives_the_codes_of_the_standard(long second, String code) {
        long step = TimeCode.step(Instant.ofEpochSecond(second));
        assertEquals(code.substring(2), TimeCode.at(SECRET, step));
    }

    @Test
    void a_clock_may_be_half_a_minute_behind_or_ahead_and_no_more() {
        for (long step = STEP - 3; step <= STEP + 3; step++) {
            boolean near = Math.abs(step - STEP) <= 1;
            assertEquals(near ? OptionalLong.of(step) : OptionalLong.empty(), accepted(TimeCode.at(SECRET, step), 0));
        }
    }

    @Test
    void no_code_is_accepted_twice_and_none_from_before_it() {
        String code = TimeCode.at(SECRET, STEP);
        assertEquals(OptionalLong.of(STEP), accepted(code, STEP - 1));
        assertEquals(OptionalLong.empty(), accepted(code, STEP));
        assertEquals(OptionalLong.empty(), accepted(TimeCode.at(SECRET, STEP - 1), STEP));
        assertEquals(OptionalLong.of(STEP + 1), accepted(TimeCode.at(SECRET, STEP + 1), STEP));
    }

    @Test
    void what_is_no_code_is_not_accepted() {
        for (String typed : new String[] {"", "1", "12345678", "abcdef", "????", "۱۲۳۴۵۶"}) {
            assertEquals(OptionalLong.empty(), accepted(typed, 0));
        }
    }

    private static OptionalLong accepted(String code, long last) {
        return TimeCode.accepted(SECRET, code, NOW, last);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"MY, f", "MZXQ, fo", "MZXW6, foo", "MZXW6YQ, foob", "MZXW6YTB, fooba", "mzxw6ytboi, foobar"})
    void letters_of_base_32_stand_for_the_bytes_of_the_standard(String letters, String text) {
        assertArrayEquals(text.getBytes(StandardCharsets.US_ASCII), Base32.bytes(letters));
    }

    @Test
    void what_is_drawn_by_lot_is_of_those_letters_and_never_the_same() {
        String one = Base32.random(32);
        assertTrue(one.matches("[A-Z2-7]{32}"), one);
        assertEquals(20, Base32.bytes(one).length);
        assertTrue(!one.equals(Base32.random(32)), "twice the same");
        assertThrows(IllegalArgumentException.class, () -> Base32.bytes("A1"));
        assertEquals("ABCD EFGH IJ", Base32.grouped("ABCDEFGHIJ"));
    }

    @Test
    void a_code_on_paper_is_read_however_it_is_typed() {
        String code = RecoveryCode.random();
        assertEquals(
                code,
                RecoveryCode.read(" " + Base32.grouped(code).toLowerCase(Locale.ROOT) + "-")
                        .orElseThrow());
        assertTrue(RecoveryCode.read("123456").isEmpty());
    }
}
