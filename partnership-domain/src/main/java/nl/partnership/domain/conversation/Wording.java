package nl.partnership.domain.conversation;

import java.util.Objects;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;

/** What people write in a conversation. */
final class Wording {

    static final int LONGEST = 4000;

    private Wording() {}

    /** @return the text as {@link Text} keeps it; empty when nothing was typed */
    static String optional(String field, String text) {
        return Objects.requireNonNullElse(Text.optional(field, text, LONGEST), "");
    }

    /** A name, a place: one line, and refused when it is more, as it goes into calendars. */
    static String line(String field, String text, int longest) {
        if (!Text.isOneLine(Text.clean(text).strip())) {
            throw RuleViolation.at(field, "conversation.text.line");
        }
        return Text.requiredLine(field, text, longest);
    }
}
