package nl.partnership.domain.conversation;

import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;

/** What people write in a conversation: at most 4000 characters, cleaned as {@link Text} does. */
final class Wording {

    static final int LONGEST = 4000;

    private Wording() {}

    /** @return the text without surrounding space; empty for null */
    static String optional(String field, String text) {
        return limited(field, Text.clean(text), LONGEST);
    }

    static String required(String field, String text) {
        return filled(field, optional(field, text));
    }

    /** A name, a place: one line. */
    static String line(String field, String text, int longest) {
        String line = filled(field, limited(field, Text.clean(text), longest));
        if (!Text.isOneLine(line)) {
            throw RuleViolation.at(field, "conversation.text.line");
        }
        return Text.line(line);
    }

    private static String filled(String field, String text) {
        if (text.isEmpty()) {
            throw RuleViolation.at(field, "conversation.text.empty");
        }
        return text;
    }

    private static String limited(String field, String text, int longest) {
        String kept = text.strip();
        if (kept.length() > longest) {
            throw RuleViolation.at(field, "conversation.text.tooLong", longest, kept.length());
        }
        return kept;
    }
}
