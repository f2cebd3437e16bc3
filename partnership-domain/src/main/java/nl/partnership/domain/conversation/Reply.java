package nl.partnership.domain.conversation;

/** What somebody who was asked to a conversation says. */
public enum Reply {
    YES,
    NO,
    /** Somebody else of the same organisation comes. */
    SENDS
}
