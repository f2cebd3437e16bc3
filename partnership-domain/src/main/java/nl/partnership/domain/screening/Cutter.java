package nl.partnership.domain.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and signs, in one go. Characters that one does not see belong to the word around them, and
 * signs that look alike are the one of the keyboard.
 */
final class Cutter {

    private static final String ENDS_SENTENCE = ".!?:;…";
    private static final String APOSTROPHES = "'’‘ʼ";
    private static final String STROKES = "‐‑‒–—−";
    /** Within a word: a hyphen or an apostrophe, of the keyboard or of Word. */
    private static final String JOINTS = "-‐‑'’ʼ";

    /** More characters than one does not see and that stand between two that one sees. */
    private static final int FEW = 8;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean opens = true;

    Cutter(String text) {
        this.text = text;
    }

    List<Piece> pieces() {
        int at = 0;
        while (at < text.length()) {
            at = cut(at);
        }
        return pieces;
    }

    private int cut(int from) {
        int sign = text.codePointAt(from);
        if (sign == '\n' || sign == '\r') {
            opens = true;
        }
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || isUnseen(sign)) {
            return from + Character.charCount(sign);
        }
        boolean word = Character.isLetter(sign) || isShortArticle(from);
        Piece.Sort sort = word ? Piece.Sort.WORD : digit(sign) ? Piece.Sort.NUMBER : Piece.Sort.SIGN;
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
        boolean joint = JOINTS.indexOf(sign) >= 0 || isUnseen(sign);
        return Character.isLetter(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || (joint && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1)));
    }

    /** Takes no place on the screen: what Word puts into words, and what comes along with a copy. */
    private static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.FORMAT;
    }

    /** 't or 's, which is a word of its own. */
    private boolean isShortArticle(int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && at + 2 < text.length()
                && "ts".indexOf(text.charAt(at + 1)) >= 0
                && (Character.isSpaceChar(text.charAt(at + 2)) || JOINTS.indexOf(text.charAt(at + 2)) == 0);
    }

    private static boolean digit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private void add(Piece.Sort sort, int from, int to) {
        String typed =
                sort == Piece.Sort.SIGN && STROKES.indexOf(text.charAt(from)) >= 0 ? "-" : text.substring(from, to);
        Piece before = last(1);
        boolean glued = from > 0 && before.to() == seenEnd(from);
        // a full stop within something opens nothing: a time, an address, an amount
        boolean first = opens && sort != Piece.Sort.SIGN && !(glued && before.isSign(ENDS_SENTENCE));
        if (sort != Piece.Sort.SIGN) {
            opens = false;
        } else if (ENDS_SENTENCE.contains(typed) && !(typed.equals(".") && isAbbreviation(before))) {
            opens = true;
        }
        pieces.add(new Piece(sort, from, to, typed, sort == Piece.Sort.WORD ? Plain.word(typed) : typed, glued, first));
    }

    /** Where what one sees before this place ends. */
    private int seenEnd(int from) {
        int end = from;
        while (end > from - FEW && end > 0 && isUnseen(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A letter, or a short form; the parts of geb.dat. too. */
    private boolean isAbbreviation(Piece before) {
        boolean chained = before.glued() && last(2).isSign(".") && before.length() < 5;
        return before.isWord()
                && (before.length() == 1
                        || chained
                        || Context.ABBREVIATION.has(before)
                        || (before.isCapital() && Context.INITIAL.has(before)));
    }

    /** The last piece so far, or one before it. */
    private Piece last(int back) {
        return pieces.size() < back ? Piece.EDGE : pieces.get(pieces.size() - back);
    }
}
