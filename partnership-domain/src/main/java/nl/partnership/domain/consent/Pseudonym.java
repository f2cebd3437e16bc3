package nl.partnership.domain.consent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes the name by which the portal knows a case: two friendly Dutch words and a number, "blauwe-reiger-417". Drawn by
 * lot, so that it says nothing about the pupil; easy to say on the phone and to copy into one's own file.
 */
public final class Pseudonym {

    private static final int LOWEST = 100;
    private static final int BEYOND = 1000;

    private static final List<String> ADJECTIVES = words("case-adjectives");
    private static final List<String> NOUNS = words("case-nouns");

    private Pseudonym() {}

    /** One of more than a million; whether it is taken already is for the caller to see. */
    public static String draw(RandomGenerator random) {
        return pick(ADJECTIVES, random) + "-" + pick(NOUNS, random) + "-" + random.nextInt(LOWEST, BEYOND);
    }

    private static String pick(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Pseudonym.class.getResourceAsStream("/consent/" + file + ".txt"), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
