package nl.partnership.domain.base;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people type in one line, made fit to store; what does not fit is refused at its field. */
public final class Text {

    private static final int LONGEST_ADDRESS = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+");

    private Text() {}

    /**
     * @param field id of the field that it was typed in
     * @param typed null counts as empty
     * @return the words without space around them
     * @throws RuleViolation at the field, when it is empty or longer than {@code longest}
     */
    public static String required(String field, String typed, int longest) {
        String text = optional(field, typed, longest);
        if (text == null) {
            throw RuleViolation.at(field, "base.text.required");
        }
        return text;
    }

    /** As {@link #required}, but null when nothing was typed. */
    public static String optional(String field, String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw RuleViolation.at(field, "base.text.tooLong", longest);
        }
        return text.isEmpty() ? null : text;
    }

    /** Whether nothing in it ends a line for any reader, so that it cannot pose as another field of a mail or a calendar. */
    public static boolean isOneLine(String text) {
        return text.chars().noneMatch(Text::endsLine);
    }

    private static boolean endsLine(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** A mail address in lower case, so that one address is one address however it is typed. */
    public static String address(String field, String typed) {
        String text = required(field, typed, LONGEST_ADDRESS);
        if (!ADDRESS.matcher(text).matches()) {
            throw RuleViolation.at(field, "base.text.address");
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
