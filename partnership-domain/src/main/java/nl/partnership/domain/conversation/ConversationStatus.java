package nl.partnership.domain.conversation;

/** Where a conversation stands. Closed and cancelled are the end of it. */
public enum ConversationStatus {
    PLANNED,
    OPEN,
    CLOSED,
    CANCELLED;

    /** Whether it was held, or is being held: what was marked ready for it is shown. */
    public boolean isOpened() {
        return this == OPEN || this == CLOSED;
    }
}
