package nl.partnership.domain.screening;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word, a number, or a single sign of a text.
 *
 * @param from where it begins, in UTF-16 units
 * @param to the first unit behind it
 * @param typed as it stands in the text
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

    boolean isCapital() {
        return isWord() && Character.isUpperCase(typed.codePointAt(0));
    }

    /** Nothing but capitals, two or more: an abbreviation, or somebody who shouts. */
    boolean isShouted() {
        return isWord() && typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT));
    }

    boolean isSingleCapital() {
        return isCapital() && typed.length() == 1;
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

    /** The word as it is looked up: in lower case, without accents. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('’', '\'');
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 128) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return lower;
    }
}
