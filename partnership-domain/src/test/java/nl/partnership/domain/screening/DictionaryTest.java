package nl.partnership.domain.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    @Test
    void each_word_is_found_with_what_it_may_be_and_no_other_is() {
        Random random = new Random(3);
        TreeMap<String, Integer> some = new TreeMap<>();
        while (some.size() < 500) {
            StringBuilder word = new StringBuilder();
            random.ints(1 + random.nextInt(6), 0, 3).forEach(letter -> word.append("abc".charAt(letter)));
            some.put(word.toString(), 1 + random.nextInt(31));
        }
        Dictionary words = new Dictionary(Dictionary.write(some));
        for (Map.Entry<String, Integer> word : some.entrySet()) {
            assertEquals(word.getValue(), words.sort(word.getKey()), word.getKey());
            String longer = word.getKey() + "a";
            assertEquals(some.getOrDefault(longer, 0), words.sort(longer), longer);
        }
        assertEquals(0, words.sort(""));
        assertEquals(0, words.sort("zzz"));
        assertEquals(0, new Dictionary(Dictionary.write(Map.of())).sort("a"));
    }

    @Test
    void the_dictionary_knows_words_things_and_what_people_are_called() {
        Dictionary dutch = Dictionary.dutch();
        assertEquals(Dictionary.WORD, dutch.sort("vergaderingen") & Dictionary.WORD);
        assertEquals(
                Dictionary.THING, dutch.sort("amsterdam") & (Dictionary.WORD | Dictionary.THING | Dictionary.PERSON));
        assertEquals(
                Dictionary.THING, dutch.sort("marokkaanse") & (Dictionary.WORD | Dictionary.THING | Dictionary.PERSON));
        assertEquals(
                Dictionary.PERSON, dutch.sort("hendriksen") & (Dictionary.WORD | Dictionary.THING | Dictionary.PERSON));
        assertEquals(Dictionary.BEGINS, dutch.sort("veiligheids") & (Dictionary.WORD | Dictionary.BEGINS));
        assertEquals(0, dutch.sort("jeldau"));
    }

    @Test
    void it_stays_small_in_memory() {
        assertTrue(Dictionary.dutch().size() < 3_000_000, Dictionary.dutch().size() + " bytes");
    }
}
