package nl.partnership.domain.language;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What one organisation answered to the examples of a term.
 *
 * @param list one for each example, in their order; null where it did not answer
 */
public record Answers(List<ExampleAnswer> list) implements Serializable {

    /** How many examples a term has. */
    public static final int EXAMPLES = 6;

    /** Nothing is answered yet. */
    public static final Answers NONE = new Answers(List.of());

    /** Fills up what lacks, and leaves out what no example is there for. */
    public Answers {
        List<ExampleAnswer> all = new ArrayList<>(Collections.nCopies(EXAMPLES, null));
        for (int i = 0; i < Math.min(EXAMPLES, list.size()); i++) {
            all.set(i, list.get(i));
        }
        list = Collections.unmodifiableList(all);
    }

    /** @return null where it is not answered */
    public ExampleAnswer to(int example) {
        return list.get(example);
    }

    public boolean isEmpty() {
        return list.stream().allMatch(Objects::isNull);
    }

    /** The number of the first example, from 0 on, that is not answered; all of them when none is left. */
    public int firstOpen() {
        int open = list.indexOf(null);
        return open < 0 ? EXAMPLES : open;
    }

    /**
     * How many examples mean the same to all: those to which all who answered them, at least two, gave the same answer.
     *
     * @param all of the organisations that answered, in any order
     */
    public static int same(Collection<Answers> all) {
        return (int) IntStream.range(0, EXAMPLES)
                .filter(example -> isSame(all, example))
                .count();
    }

    /** Whether all who answered that example, at least two, gave the same answer. */
    public static boolean isSame(Collection<Answers> all, int example) {
        List<ExampleAnswer> given = all.stream()
                .map(answers -> answers.to(example))
                .filter(Objects::nonNull)
                .toList();
        return given.size() > 1 && given.stream().distinct().count() == 1;
    }
}
