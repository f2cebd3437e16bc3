package nl.partnership.domain.screening;

import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.screening.Finding.Kind;

/**
 * A text cut into pieces once, and what was found in it so far. Whoever looks for something walks over the pieces and
 * looks at a bounded number of neighbours, so that any text takes time in proportion to its length.
 */
final class Pieces {

    private final List<Piece> pieces;
    private final List<Finding> findings = new ArrayList<>();
    private final boolean[] taken;

    Pieces(String text) {
        pieces = new Cutter(text).pieces();
        taken = new boolean[pieces.size()];
    }

    int size() {
        return pieces.size();
    }

    /** The piece at this place; outside the text {@link Piece#EDGE}. */
    Piece get(int at) {
        return at < 0 || at >= pieces.size() ? Piece.EDGE : pieces.get(at);
    }

    /** Whether something stands between this piece and the one before, in one sentence. */
    boolean isSpaced(int at) {
        return !get(at).glued() && !get(at).opens();
    }

    /** Whether nothing was found here yet. */
    boolean isFree(int at) {
        return at >= 0 && at < size() && !taken[at];
    }

    /** Notes a finding that covers the pieces from {@code first} up to, but not including, {@code end}. */
    void found(Kind kind, int first, int end) {
        found(kind, first, end, get(end - 1).to());
    }

    /** As {@link #found(Kind, int, int)}, but the last piece only up to this place in the text; what was found first stays. */
    void found(Kind kind, int first, int end, int to) {
        for (int at = first; at < end; at++) {
            if (taken[at]) {
                return;
            }
        }
        findings.add(new Finding(kind, get(first).from(), to));
        skip(first, end);
    }

    /** These pieces are something else, in which nobody need look for a person. */
    void skip(int first, int end) {
        for (int at = first; at < end; at++) {
            taken[at] = true;
        }
    }

    /** Whether one of the words within so many places before this one is of that kind, in the same sentence. */
    boolean isNear(Context context, int at, int places) {
        for (int back = at - 1; back >= at - places && isContinued(back + 1); back--) {
            if (context.has(get(back))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this piece goes on with a sentence; behind a colon too. */
    private boolean isContinued(int at) {
        return !get(at).opens() || get(at - 1).isSign(":");
    }

    List<Finding> findings() {
        return findings;
    }
}
