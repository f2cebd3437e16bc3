package nl.partnership.web.sharing;

import java.util.regex.Matcher;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.web.base.Screen;

/** Shows what is wrong with something that was typed at a condition: those fields stand in a list. */
final class ConditionFields {

    private ConditionFields() {}

    /** @param answer that the page shows; null when it shows none */
    static void show(Screen screen, RuleViolation violation, ShareText answer) {
        Matcher typed = DecisionForm.OF_CONDITION.matcher(String.valueOf(violation.field()));
        if (answer != null && typed.matches()) {
            screen.showAt(id(answer, typed.group(2), typed.group(1)), violation);
        } else {
            screen.show(violation);
        }
    }

    static String id(ShareText answer, String condition, String field) {
        return "answer:need:" + answer.place(condition) + ":" + field;
    }
}
