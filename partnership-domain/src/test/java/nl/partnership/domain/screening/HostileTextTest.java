package nl.partnership.domain.screening;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, the screening comes to an end, and twice the text is twice the work. */
class HostileTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** Counts what is looked up. */
    private static final class Counted extends Dictionary {

        private int lookups;

        private Counted() {
            super(write(new TreeMap<>(Map.of("aan", WORD | BEGINS | ENDS, "aard", WORD | BEGINS, "rand", WORD))));
        }

        @Override
        int sort(String plain) {
            lookups++;
            return super.sort(plain);
        }
    }

    /** It need only come to an end: what took time beyond measure would not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "a@",
                "a.",
                "06",
                "0 ",
                "1-",
                "Van ",
                "Jan ",
                "J.",
                "Laan ",
                "woont op ",
                "-",
                "'",
                "A",
                "\n",
                "\"Ab\" ",
                "v/d ",
                "AB-12-",
                "\u200b",
                "' ",
                "ABC ",
                "Ab-",
                "apenstaartje ",
                "punt ",
                "De X",
                "McD",
                "12-'",
                "\u0308"
            })
    void a_hostile_text_is_read_in_one_go(String part) {
        new Screening().findings(part.repeat(300_000 / part.length()), TODAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9, 14, 39})
    void twice_as_many_words_that_nobody_knows_are_twice_the_work(int letters) {
        int once = lookups(words(400, letters));
        int twice = lookups(words(800, letters));
        assertTrue(once > 0 && twice < 2.2 * once, once + " and " + twice);
        assertTrue(once < 400 * letters * 8, "no word takes many more lookups than it has letters: " + once);
    }

    @Test
    void a_word_that_stands_there_often_is_looked_up_once() {
        assertTrue(lookups("Aandrandel ".repeat(1_000)) <= lookups("Aandrandel ".repeat(10)));
    }

    private static int lookups(String text) {
        Counted words = new Counted();
        new Screening(() -> words).findings(text, TODAY);
        return words.lookups;
    }

    private static String words(int count, int letters) {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('A' + random.nextInt(26)));
            random.ints(letters, 0, 4).forEach(letter -> text.append("aard".charAt(letter)));
            text.append(' ');
        }
        return text.toString();
    }
}
