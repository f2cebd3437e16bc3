package nl.partnership.domain.screening;

import java.util.Locale;

/**
 * A word, a number, or a single sign of a text.
 *
 * @param from where it begins, in UTF-16 units
 * @param to the first unit behind it
 * @param typed as it stands in the text; a stroke of any kind is the one of the keyboard
 * @param plain in lower case without accents, to look it up
 * @param glued whether nothing stands between it and the piece before
 * @param opens whether it is the first word or number of a sentence or line, which has a capital anyhow
 */
record Piece(Sort sort, int from, int to, String typed, String plain, boolean glued, boolean opens) {

    enum Sort {
        WORD,
        NUMBER,
        SIGN,
        /** Stands before and behind the text, so that every piece has neighbours. */
        EDGE
    }

    static final Piece EDGE = new Piece(Sort.EDGE, 0, 0, "", "", false, false);

    boolean isWord() {
        return sort == Sort.WORD;
    }

    boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    boolean isSign(String oneOf) {
        return sort == Sort.SIGN && oneOf.contains(typed);
    }

    /** A sign that continues what stands before it, without a space. */
    boolean joins(String oneOf) {
        return glued && isSign(oneOf);
    }

    /** Begins with a capital, or has one behind an apostrophe: d'Ancona, 's-Gravenweg. */
    boolean isCapital() {
        return isWord()
                && (isUpper(0) || (plain.indexOf('\'') == 1 && isUpper(2)) || (plain.startsWith("'s-") && isUpper(3)));
    }

    private boolean isUpper(int at) {
        return at < typed.length() && Character.isUpperCase(typed.codePointAt(at));
    }

    /** Nothing but capitals, two or more: an abbreviation, or somebody who shouts. */
    boolean isShouted() {
        return isWord() && typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT));
    }

    boolean isSingleCapital() {
        return isCapital() && plain.length() == 1;
    }

    int length() {
        return to - from;
    }

    /** Whether it is a number of this many digits. */
    boolean isNumber(int digits) {
        return isNumber() && length() == digits;
    }

    /** What the number says; too long a number says more than any that is asked for. */
    int value() {
        return isNumber() && length() < 10 ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }

    /** Capitals within the word, as makes and systems have them; but McDonald and De-Vries. */
    boolean isMixed() {
        int letters = 0;
        for (int at = 1; at < typed.length(); at++) {
            boolean inside = Character.isLetter(typed.charAt(at - 1));
            letters += inside && Character.isUpperCase(typed.charAt(at)) ? 1 : 0;
        }
        return letters > 0
                && !isShouted()
                && !plain.startsWith("mc")
                && !plain.startsWith("mac")
                && !plain.startsWith("ij");
    }
}
