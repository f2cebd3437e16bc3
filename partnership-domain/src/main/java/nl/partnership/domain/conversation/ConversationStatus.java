package nl.partnership.domain.conversation;

/** Where a conversation stands. Closed and cancelled are the end of it. */
public enum ConversationStatus {
    PLANNED,
    OPEN,
    CLOSED,
    CANCELLED
}
