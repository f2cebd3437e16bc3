package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void each_word_counts_once_folded_and_of_many_the_first_eight() {
        assertEquals(List.of("jose", "berg"), Words.of(" José  BERG berg ").all());
        assertEquals(8, Words.of("a b c d e f g h i j").all().size());
        assertEquals(List.of(), Words.of(" -- ").all());
    }

    @Test
    void of_a_text_that_is_longer_than_anybody_types_the_beginning_is_looked_at_alone() {
        assertEquals(
                List.of("berg", "x".repeat(195)),
                Words.of("berg " + "x".repeat(900_000)).all());
        assertEquals(List.of(), Words.of(" ".repeat(900_000)).all());
        assertEquals(
                List.of("a".repeat(199)),
                Words.of("a".repeat(199) + "\uD835\uDC00").all());
    }
}
