package nl.partnership.domain.base;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Signs that mean the same, as one of them. */
public final class Signs {

    private static final Pattern PILE = Pattern.compile("(\\p{M}{30})\\p{M}+");

    private static final String WIDE_DIGITS = "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19";

    private Signs() {}

    /**
     * The same text in a normal form of Unicode. Of the marks on one letter the first thirty stay, as in the format of
     * Unicode for streams: no script has more, and to put them in order takes time with the square of their number.
     */
    public static String normal(String text, Normalizer.Form form) {
        return Normalizer.normalize(PILE.matcher(text).replaceAll("$1"), form);
    }

    /**
     * The same text with the digits of ASCII in the place of those of another script, which mean the same in a number. Wide
     * ones stay: they look as those of ASCII do.
     */
    public static String digits(String text) {
        StringBuilder same = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER
                                && !WIDE_DIGITS.contains(Character.toString(sign))
                        ? '0' + Character.digit(sign, 10)
                        : sign)
                .forEach(same::appendCodePoint);
        return same.toString();
    }
}
