package nl.partnership.ejb.base;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Words that the pages find in the reader's language.
 *
 * @param key of a bundle of texts; empty for what stands there as it is, one after the other
 * @param facts what stands in it: a text as it is, a {@link LocalDate} in words, or a {@code Sentence}
 */
public record Sentence(String key, List<Serializable> facts) implements Serializable {

    private static final String AS_IT_IS = "";

    public static Sentence of(String key, Serializable... facts) {
        return new Sentence(key, List.of(facts));
    }

    /** What somebody typed: there is no key for it. */
    public static Sentence asItIs(String text) {
        return of(AS_IT_IS, text);
    }

    /** One after the other. */
    public static Sentence several(List<Sentence> sentences) {
        return new Sentence(AS_IT_IS, List.copyOf(sentences));
    }

    public boolean isAsItIs() {
        return key.equals(AS_IT_IS);
    }
}
