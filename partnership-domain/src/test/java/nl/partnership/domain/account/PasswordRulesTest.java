package nl.partnership.domain.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> PERSONAL = List.of("Marit de Wit", "marit");

    @Test
    void eleven_characters_are_too_few_and_twelve_suffice() {
        assertEquals("account.password.tooShort", refusal("kwzrtplmnvb"));
        assertDoesNotThrow(() -> PasswordRules.check("kwzrtplmnvbd", PERSONAL));
    }

    @Test
    void a_hundred_and_twenty_eight_characters_are_fine_and_one_more_is_not() {
        String longest = "kwzrtplm".repeat(16);
        assertDoesNotThrow(() -> PasswordRules.check(longest, PERSONAL));
        assertEquals("account.password.tooLong", refusal(longest + "k"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoord2026", "W@chtw00rd!2026", "samenaanzet2026", "Politie-Politie-1", "maritmarit12",
                "school123school", "aaaaaaaaaaaaaa", "123456789012", "qwertyuiop123", "Welkom-school-2026"
            })
    void what_everybody_would_guess_is_refused(String password) {
        assertEquals("account.password.tooEasy", refusal(password));
    }

    @Test
    void three_thousand_common_passwords_are_refused() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("/account/common-passwords.txt"), StandardCharsets.UTF_8))) {
            reader.lines().limit(3000).forEach(word -> {
                assertThrows(RuleViolation.class, () -> PasswordRules.check(word, List.of()), word);
                String padded = word + "2026!2026!26";
                assertThrows(RuleViolation.class, () -> PasswordRules.check(padded, List.of()), padded);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vier paarden lopen links", "Boterham-met-hagelslag-op-dinsdag", "ŝtrañgé påsswörds òk"})
    void a_sentence_or_something_of_ones_own_is_fine(String password) {
        assertDoesNotThrow(() -> PasswordRules.check(password, PERSONAL));
    }

    private static String refusal(String password) {
        return assertThrows(RuleViolation.class, () -> PasswordRules.check(password, PERSONAL))
                .key();
    }
}
