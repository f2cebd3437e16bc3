package nl.partnership.domain.conversation;

import nl.partnership.domain.base.RuleViolation;

/**
 * Of two who lead, the other took it back meanwhile. Who leads is told so where they are, and loses nothing of what they
 * typed; what is of another conversation looks the same.
 */
public final class Gone extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public Gone() {
        super("conversation.gone");
    }
}
