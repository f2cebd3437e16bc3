package nl.partnership.domain.agreement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Two wordings beside each other: which paragraphs changed, and which words in them. */
public final class Wordings {

    private Wordings() {}

    /**
     * Some words that go together.
     *
     * @param changed whether the other wording has them not
     */
    public record Piece(String text, boolean changed) implements Serializable {}

    /** A paragraph that changed: how it was, and how it becomes; one of them is empty when it came or went whole. */
    public record Change(List<Piece> was, List<Piece> becomes) implements Serializable {}

    /** What two lists have in common in the same order, the most there is: places in the one, and in the other. */
    private record Common(BitSet one, BitSet other) {

        static Common of(List<String> one, List<String> other) {
            int[][] most = new int[one.size() + 1][other.size() + 1];
            for (int i = one.size() - 1; i >= 0; i--) {
                for (int j = other.size() - 1; j >= 0; j--) {
                    most[i][j] = one.get(i).equals(other.get(j))
                            ? most[i + 1][j + 1] + 1
                            : Math.max(most[i + 1][j], most[i][j + 1]);
                }
            }
            Common common = new Common(new BitSet(), new BitSet());
            int i = 0;
            int j = 0;
            while (i < one.size() && j < other.size()) {
                if (one.get(i).equals(other.get(j))) {
                    common.one.set(i++);
                    common.other.set(j++);
                } else if (most[i + 1][j] >= most[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            return common;
        }
    }

    /** The paragraphs that changed, in their order; between two that stayed, what went is put beside what came, one by one. */
    public static List<Change> changes(String was, String becomes) {
        List<String> gone = paragraphs(was);
        List<String> come = paragraphs(becomes);
        Common common = Common.of(gone, come);
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < gone.size() || j < come.size()) {
            boolean left = i < gone.size() && !common.one.get(i);
            boolean right = j < come.size() && !common.other.get(j);
            if (left || right) {
                changes.add(change(left ? gone.get(i++) : "", right ? come.get(j++) : ""));
            } else {
                i++;
                j++;
            }
        }
        return changes;
    }

    private static Change change(String was, String becomes) {
        List<String> one = words(was);
        List<String> other = words(becomes);
        Common common = Common.of(one, other);
        return new Change(pieces(one, common.one), pieces(other, common.other));
    }

    private static List<Piece> pieces(List<String> words, BitSet kept) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            boolean same = kept.get(from);
            int end = same ? kept.nextClearBit(from) : kept.nextSetBit(from);
            int to = end < 0 ? words.size() : Math.min(end, words.size());
            pieces.add(new Piece(String.join(" ", words.subList(from, to)), !same));
            from = to;
        }
        return pieces;
    }

    /** How many paragraphs a text has. */
    public static int length(String text) {
        return paragraphs(text).size();
    }

    private static List<String> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
