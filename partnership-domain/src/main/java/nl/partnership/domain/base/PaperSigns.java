package nl.partnership.domain.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The signs that papers to keep have letters for: what is typed for a paper must be readable on it, for ever. */
public final class PaperSigns {

    private static final int LONGEST_FUNCTION = 80;

    private static final BitSet WRITTEN = read();

    private PaperSigns() {}

    private static BitSet read() {
        BitSet signs = new BitSet();
        for (String line : lines()) {
            String[] range = line.split("-");
            signs.set(Integer.parseInt(range[0], 16), Integer.parseInt(range[1], 16) + 1);
        }
        return signs;
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PaperSigns.class.getResourceAsStream("/base/paper-signs.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses a text that no paper can show.
     *
     * @param field id of the field that it was typed in
     * @param typed null counts as empty
     * @return the same text
     * @throws RuleViolation at the field, with the first sign that has no letter
     */
    public static String require(String field, String typed) {
        if (typed != null) {
            refuse(field, typed.codePoints());
        }
        return typed;
    }

    /**
     * Refuses letters that no paper can show; pictures may stand in a text that is said and only later printed, where a paper
     * gives their number.
     *
     * @param field id of the field that it was typed in
     * @param typed null counts as empty
     * @param before what stands there now, null for nothing: its letters may stay
     * @throws RuleViolation at the field, with the first letter that papers lack
     */
    public static void requireLetters(String field, String typed, String before) {
        if (typed != null) {
            String known = before == null ? "" : before;
            refuse(field, typed.codePoints().filter(sign -> Character.isLetter(sign) && known.indexOf(sign) < 0));
        }
    }

    private static void refuse(String field, IntStream signs) {
        signs.filter(sign -> !has(sign)).findFirst().ifPresent(sign -> {
            throw RuleViolation.at(field, "base.text.noLetter", Character.toString(sign), number(sign));
        });
    }

    /**
     * The function of who decided on paper.
     *
     * @throws RuleViolation at {@code function}
     */
    public static String function(String typed) {
        return require("function", Text.requiredLine("function", typed, LONGEST_FUNCTION));
    }

    /** Whether there is a letter for it; space and what nobody sees need none. */
    public static boolean has(int sign) {
        return WRITTEN.get(sign) || Character.isWhitespace(sign) || isUnseen(sign);
    }

    /** The text without what nobody sees, and with the number of each sign that has no letter in its place. */
    public static String written(String text) {
        return text.codePoints()
                .filter(sign -> !isUnseen(sign))
                .mapToObj(sign -> has(sign) ? Character.toString(sign) : number(sign))
                .collect(Collectors.joining());
    }

    /** As in U+6F22. */
    private static String number(int sign) {
        return String.format(Locale.ROOT, "U+%04X", sign);
    }

    /** Marks that only steer how others look: direction, joining, a place to break, the style of an emoji. */
    private static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.FORMAT || sign >= 0xFE00 && sign <= 0xFE0F;
    }
}
