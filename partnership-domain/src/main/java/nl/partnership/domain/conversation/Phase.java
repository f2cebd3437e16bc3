package nl.partnership.domain.conversation;

/** The part of the school year that a conversation belongs to; each asks something else of the partners. */
public enum Phase {
    START,
    DURING,
    END
}
