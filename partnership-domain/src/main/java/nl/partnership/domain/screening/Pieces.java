package nl.partnership.domain.screening;

import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.screening.Finding.Kind;

/**
 * A text cut into pieces once, and what was found in it so far. Whoever looks for something walks over the pieces and
 * looks at a bounded number of neighbours, so that any text takes time in proportion to its length.
 */
final class Pieces {

    private static final String ENDS_SENTENCE = ".!?:;…";

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final boolean[] taken;
    private boolean opens = true;

    Pieces(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            at = cut(at);
        }
        taken = new boolean[pieces.size()];
    }

    private int cut(int from) {
        int sign = text.codePointAt(from);
        if (sign == '\n' || sign == '\r') {
            opens = true;
        }
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return from + Character.charCount(sign);
        }
        Piece.Sort sort =
                Character.isLetter(sign) ? Piece.Sort.WORD : digit(sign) ? Piece.Sort.NUMBER : Piece.Sort.SIGN;
        int to = from + Character.charCount(sign);
        while (sort != Piece.Sort.SIGN && to < text.length() && continues(sort, to)) {
            to += Character.charCount(text.codePointAt(to));
        }
        add(sort, from, to);
        return to;
    }

    private boolean continues(Piece.Sort sort, int at) {
        int sign = text.codePointAt(at);
        if (sort == Piece.Sort.NUMBER) {
            return digit(sign);
        }
        boolean joint = sign == '-' || sign == '\'' || sign == '’';
        return Character.isLetter(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || (joint && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1)));
    }

    private static boolean digit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private void add(Piece.Sort sort, int from, int to) {
        String typed = text.substring(from, to);
        Piece before = get(size() - 1);
        boolean glued = before.to() == from && from > 0;
        // a full stop within something opens nothing: a time, an address, an amount
        boolean first = opens && sort != Piece.Sort.SIGN && !(glued && before.isSign(ENDS_SENTENCE));
        if (sort != Piece.Sort.SIGN) {
            opens = false;
        } else if (ENDS_SENTENCE.contains(typed) && !(typed.equals(".") && isAbbreviation(before))) {
            opens = true;
        }
        pieces.add(
                new Piece(sort, from, to, typed, sort == Piece.Sort.WORD ? Piece.plain(typed) : typed, glued, first));
    }

    private static boolean isAbbreviation(Piece before) {
        return before.isWord() && (before.length() == 1 || Context.ABBREVIATION.has(before));
    }

    int size() {
        return pieces.size();
    }

    /** The piece at this place; outside the text {@link Piece#EDGE}. */
    Piece get(int at) {
        return at < 0 || at >= pieces.size() ? Piece.EDGE : pieces.get(at);
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
