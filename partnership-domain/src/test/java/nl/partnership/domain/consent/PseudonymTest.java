package nl.partnership.domain.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PseudonymTest {

    @Test
    void a_pseudonym_is_two_words_and_a_number() {
        Random random = new Random(417);
        for (int i = 0; i < 1000; i++) {
            String pseudonym = Pseudonym.draw(random);
            assertTrue(pseudonym.matches("[a-z]+-[a-z]+-[1-9][0-9]{2}"), pseudonym);
            assertTrue(pseudonym.length() <= 60, pseudonym);
        }
    }

    @Test
    void they_differ() {
        Random random = new Random(417);
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            drawn.add(Pseudonym.draw(random));
        }
        assertEquals(200, drawn.size());
    }
}
