package nl.partnership.domain.card;

/** Where a conversation stands. Closed and cancelled are the end of it. */
public enum ConversationStatus {
    PLANNED,
    OPEN,
    CLOSED,
    CANCELLED
}
