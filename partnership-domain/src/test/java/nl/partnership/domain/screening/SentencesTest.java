package nl.partnership.domain.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often persons are found in sentences as people type them, and how often something where there is nobody. */
class SentencesTest {

    /** What was written to be found or not: whoever reads what was missed tunes to it. */
    private static final List<String> NOT_READ = List.of("held-out", "new-held-out", "later", "walked");

    /** What a set must hold; docs/benchmarks.md says what each of them is. */
    @ParameterizedTest
    @CsvSource({
        "tuned,        113 of 113 found, 0 of 107 sentences without persons hit",
        "held-out,     95 of 97 found, 3 of 89 sentences without persons hit",
        "new-tuned,    231 of 236 found, 3 of 120 sentences without persons hit",
        "new-held-out, 92 of 97 found, 2 of 82 sentences without persons hit",
        "later,        51 of 55 found, 2 of 47 sentences without persons hit",
        "walked,       34 of 35 found, 1 of 24 sentences without persons hit",
        "hard,         45 of 45 found, 0 of 21 sentences without persons hit",
    })
    void persons_are_found_in_sentences(String set, String found, String hit) {
        Tally tally = new Tally(Labelled.read("screening-" + set + ".txt"));
        assertEquals(found + ", " + hit, summary(tally), NOT_READ.contains(set) ? "" : tally.mistakes());
    }

    @Test
    void of_what_it_never_saw_it_finds_seven_of_eight_and_takes_one_of_twenty_at_most_for_somebody() {
        for (String set : NOT_READ) {
            Tally tally = new Tally(Labelled.read("screening-" + set + ".txt"));
            assertTrue(tally.found() >= 0.88 * tally.marked(), summary(tally));
            assertTrue(tally.withoutPersonsHit < 0.05 * tally.withoutPersons, summary(tally));
        }
    }

    @Test
    void the_sets_have_sentences_enough_and_many_of_them_without_persons() {
        List<Labelled> all = Stream.of("tuned", "held-out", "new-tuned", "new-held-out")
                .flatMap(set -> Labelled.read("screening-" + set + ".txt").stream())
                .toList();
        long without =
                all.stream().filter(sentence -> sentence.marks().isEmpty()).count();
        assertTrue(all.size() > 800 && without * 9 > all.size() * 4, without + " of " + all.size());
    }

    private static String summary(Tally tally) {
        return tally.found() + " of " + tally.marked() + " found, " + tally.withoutPersonsHit + " of "
                + tally.withoutPersons + " sentences without persons hit";
    }
}
