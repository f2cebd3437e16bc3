package nl.partnership.domain.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One list of the vocabulary in its own order, and the words that rules may use for several of its terms at once. The
 * place of a term in the list is what the engine counts with.
 */
public final class Terms<T> {

    /** The word that stands for every term. */
    static final String ALL = "*";

    private final List<T> values;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, BitSet> selections = new LinkedHashMap<>();

    Terms(List<T> values, Function<T, String> code) {
        this.values = List.copyOf(values);
        for (int i = 0; i < values.size(); i++) {
            String name = code.apply(values.get(i));
            if (places.put(name, i) != null) {
                throw new IllegalArgumentException("double code " + name);
            }
        }
        places.forEach((name, place) -> selections.put(name, bit(place)));
    }

    /** Lets rules say this word for all terms that fit. */
    Terms<T> with(String word, Predicate<T> fits) {
        BitSet selected = new BitSet();
        for (int i = 0; i < values.size(); i++) {
            selected.set(i, fits.test(values.get(i)));
        }
        selections.put(word, selected);
        return this;
    }

    /** All terms, in the order of the vocabulary. */
    public List<T> values() {
        return values;
    }

    public int size() {
        return values.size();
    }

    /** Whether this is the code of one term; a word for several is not. */
    public boolean has(String code) {
        return places.containsKey(code);
    }

    /** Whether a rule may say this: a code, or a word for several terms. */
    public boolean understands(String word) {
        return selections.containsKey(word);
    }

    /**
     * The term with this code.
     *
     * @throws IllegalArgumentException when the vocabulary does not have it
     */
    public T get(String code) {
        return values.get(place(code));
    }

    /**
     * Where the term with this code stands in the list.
     *
     * @throws IllegalArgumentException when the vocabulary does not have it
     */
    int place(String code) {
        Integer place = places.get(code);
        if (place == null) {
            throw new IllegalArgumentException("not in the vocabulary: " + code);
        }
        return place;
    }

    /** Every term that these words stand for, in the order of the vocabulary. */
    public List<T> all(Iterable<String> words) {
        return select(words).stream().mapToObj(values::get).toList();
    }

    /** The places of all terms that these words stand for. */
    BitSet select(Iterable<String> words) {
        BitSet selected = new BitSet();
        for (String word : words) {
            BitSet more = selections.get(word);
            if (more == null) {
                throw new IllegalArgumentException("not in the vocabulary: " + word);
            }
            selected.or(more);
        }
        return selected;
    }

    private static BitSet bit(int place) {
        BitSet single = new BitSet();
        single.set(place);
        return single;
    }
}
