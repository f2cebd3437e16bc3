package nl.partnership.domain.base;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people type or send, made fit to store. This is the one place that says which characters a text may have: nothing
 * that nobody sees, nothing that shows a text in another order than it has, and no half characters, which no database
 * and no reader keeps.
 */
public final class Text {

    /** Controls, lone halves of a pair, and what Unicode says is no character; but a tab and a line end. */
    private static final String NO_CHARACTERS =
            "[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}|[\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}\\x{1FFFE}\\x{1FFFF}\\x{10FFFE}\\x{10FFFF}]";

    /** No format characters, and shown as nothing all the same: fillers, a note without a head, places that are kept free. */
    private static final String EMPTY =
            "\\x{034F}\\x{115F}\\x{1160}\\x{2065}\\x{3164}\\x{FFA0}\\x{FFF0}-\\x{FFF8}\\x{1D159}"
                    + "\\x{E0000}-\\x{E00FF}\\x{E01F0}-\\x{E0FFF}";

    /** Format characters, those that turn the direction of a text included; but the joiners within words and pictures. */
    private static final Pattern UNSEEN_IN_TEXT =
            Pattern.compile(NO_CHARACTERS + "|[\\p{Cf}&&[^\\x{200C}\\x{200D}]]|[" + EMPTY + "]");

    /** All of that, the joiners and the selectors of a variant: in a name they make two that look as one. */
    private static final Pattern UNSEEN_IN_LINE = Pattern.compile(NO_CHARACTERS + "|\\p{Cf}|[" + EMPTY
            + "\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    private static final Pattern NO_TEXT = Pattern.compile(NO_CHARACTERS);

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\x{0085}\\x{2028}\\x{2029}]");
    /** Every kind of space, that of Braille too. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\n\\x{2800}]+");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]{0,39}");

    private Text() {}

    /**
     * A text of any number of lines as it is kept: line ends are one character, what nobody sees is gone, the rest is as
     * it was typed.
     *
     * @param typed null counts as empty
     */
    public static String clean(String typed) {
        return typed == null
                ? ""
                : UNSEEN_IN_TEXT
                        .matcher(LINE_END.matcher(typed).replaceAll("\n"))
                        .replaceAll("");
    }

    /**
     * A text of one line as it is kept: as {@link #clean}, with one space where there was any, none around it, and
     * letters with their accents as one character, so that what looks the same is the same.
     *
     * @param typed null counts as empty
     */
    public static String line(String typed) {
        if (typed == null) {
            return "";
        }
        String spaced = SPACES.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll(" ");
        String seen = UNSEEN_IN_LINE.matcher(spaced).replaceAll("");
        return SPACES.matcher(Signs.normal(seen, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Whether all of it are characters: no controls but tabs and line ends, and no halves, which no database keeps. */
    public static boolean isText(String text) {
        return !NO_TEXT.matcher(text.replace('\r', '\n')).find();
    }

    /**
     * Whether it is a reference to a file elsewhere: at most 40 letters, digits, spaces, dots and strokes. That is no sentence:
     * what people write about a case does not belong beside it.
     */
    public static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }

    /** Whether nothing in it ends a line for any reader, so that it cannot pose as another field of a mail. */
    public static boolean isOneLine(String text) {
        return text.chars().noneMatch(sign -> Character.getType(sign) == Character.CONTROL)
                && !LINE_END.matcher(text).find();
    }

    /**
     * A text of any number of lines that must be there.
     *
     * @param field id of the field that it was typed in
     * @param typed null counts as empty
     * @return the text as {@link #clean}, without space around it
     * @throws RuleViolation at the field, when it is empty or longer than {@code longest}
     */
    public static String required(String field, String typed, int longest) {
        return required(field, typed, longest, "base.text.required");
    }

    /**
     * As {@link #required(String, String, int)}, with a sentence that says what is to be told.
     *
     * @param missing key of the sentence for when nothing was typed
     */
    public static String required(String field, String typed, int longest, String missing) {
        return filled(field, optional(field, typed, longest), missing);
    }

    /** As {@link #required}, but null when nothing was typed. */
    public static String optional(String field, String typed, int longest) {
        return limited(field, withoutSpaceAround(clean(typed)), longest);
    }

    /** As {@link #required}, of one line. */
    public static String requiredLine(String field, String typed, int longest) {
        return requiredLine(field, typed, longest, "base.text.required");
    }

    /** As {@link #required(String, String, int, String)}, of one line. */
    public static String requiredLine(String field, String typed, int longest, String missing) {
        return filled(field, optionalLine(field, typed, longest), missing);
    }

    /** As {@link #requiredLine}, but null when nothing was typed. */
    public static String optionalLine(String field, String typed, int longest) {
        return limited(field, line(typed), longest);
    }

    /** What a person is called: one line with a letter in it. */
    public static String name(String field, String typed, int longest) {
        return showing(LETTER, field, typed, longest);
    }

    /** What an organisation is called: one line with a letter or a digit in it. */
    public static String organisationName(String field, String typed, int longest) {
        return showing(LETTER_OR_DIGIT, field, typed, longest);
    }

    private static String showing(Pattern sign, String field, String typed, int longest) {
        String text = requiredLine(field, typed, longest);
        if (!sign.matcher(text).find()) {
            throw RuleViolation.at(field, "base.text.name");
        }
        return text;
    }

    private static String filled(String field, String text, String missing) {
        if (text == null) {
            throw RuleViolation.at(field, missing);
        }
        return text;
    }

    /** By hand: a pattern for the end of a text begins anew at each of many spaces in the middle. */
    private static String withoutSpaceAround(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char sign) {
        return Character.isSpaceChar(sign) || Character.isWhitespace(sign);
    }

    private static String limited(String field, String text, int longest) {
        if (text.length() > longest) {
            throw RuleViolation.at(field, "base.text.tooLong", longest);
        }
        return text.isEmpty() ? null : text;
    }
}
