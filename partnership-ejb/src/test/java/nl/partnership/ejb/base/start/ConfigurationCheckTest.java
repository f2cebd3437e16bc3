package nl.partnership.ejb.base.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationCheckTest {

    private static final List<String> KEYS = Stream.of(
                    "audit.years",
                    "sign-in.attempts",
                    "api.calls",
                    "api.burst",
                    "public.visits",
                    "link.attempts",
                    "feed.calls",
                    "feed.burst",
                    "search.calls",
                    "files.calls",
                    "session.idle",
                    "session.longest")
            .map(key -> "partnership." + key)
            .toList();

    private static String fine(String key) {
        return key.startsWith("partnership.session") ? "PT30M" : "30";
    }

    @Test
    void what_can_be_meant_is_taken() {
        assertEquals(List.of(), ConfigurationCheck.wrong(ConfigurationCheckTest::fine));
    }

    @ParameterizedTest
    @CsvSource({"0, PT0S", "-1, -PT5M", "'', ''", "abc, 30", "1.5, PT", "99999999999, P1Y", "'1 0', half an hour"})
    void what_cannot_is_named_by_its_key(String number, String time) {
        for (String key : KEYS) {
            String odd = fine(key).equals("30") ? number : time;
            List<String> wrong = ConfigurationCheck.wrong(one -> one.equals(key) ? odd : fine(one));
            assertEquals(1, wrong.size(), key + " = " + odd);
            assertTrue(wrong.get(0).startsWith(key + " must be "), wrong.get(0));
        }
    }
}
