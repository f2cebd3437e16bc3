package nl.partnership.ejb.base;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.partnership.domain.base.NameKey;

/**
 * What somebody looks for: each of the words that were typed, in any order, as part of a word; with or without the signs
 * on letters. Columns that it is looked for in are keys of {@link NameKey}, or hold plain small letters, as addresses do.
 */
public final class Words {

    private static final int MOST = 8;
    /** Longer than any name: to fold a text takes the longer the longer it is. */
    private static final int LONGEST = 200;
    /** Something was typed, and no letter or digit was in it. */
    private static final String NOTHING = " and 1 = 0";

    private final boolean typed;
    private final List<String> words;

    private Words(String typed) {
        String looked = typed == null || typed.length() <= LONGEST ? typed : beginning(typed);
        this.typed = looked != null && !looked.isBlank();
        words = this.typed
                ? Arrays.stream(NameKey.fold(looked).split(" "))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    /** Not the first half of a sign that needs two. */
    private static String beginning(String typed) {
        return typed.substring(0, Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** @param typed null or blank for everything; of more than eight words, or 200 characters, the first count */
    public static Words of(String typed) {
        return new Words(typed);
    }

    /** Each word, folded, without a place. */
    public List<String> all() {
        return words;
    }

    /**
     * The words as a condition of JPQL that begins with "and"; empty when nothing was typed.
     *
     * @param columns in one of which each word is to be
     */
    public String in(String... columns) {
        return condition(columns, "");
    }

    /**
     * As {@link #in}, or a word is met in another way.
     *
     * @param other a condition, in which {@code #} stands for the place of the word
     */
    public String in(List<String> columns, String other) {
        return condition(columns.toArray(String[]::new), " or " + other);
    }

    private String condition(String[] columns, String other) {
        if (typed && words.isEmpty()) {
            return NOTHING;
        }
        return IntStream.range(0, words.size())
                .mapToObj(place -> Stream.of(columns)
                        .map(column -> column + " like :word" + place)
                        .collect(Collectors.joining(" or ", " and (", other.replace("#", "" + place) + ")")))
                .collect(Collectors.joining());
    }

    /** Whether each word is in one of these texts; null stands for none. */
    public boolean areIn(String... texts) {
        String folded = NameKey.fold(Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" ")));
        return words.stream().allMatch(folded::contains);
    }

    /** What {@link #bind} fills in, for a query that takes its parameters at once. */
    public Map<String, Object> parameters() {
        return IntStream.range(0, words.size())
                .boxed()
                .collect(Collectors.toMap(place -> "word" + place, place -> "%" + words.get(place) + "%"));
    }

    /** Fills the words in. */
    public <Q extends Query> Q bind(Q query) {
        parameters().forEach(query::setParameter);
        return query;
    }
}
