package nl.partnership.domain.conversation;

/** Whether an organisation gives its own view to the others: not yet, ready to be shown, or kept for itself. */
public enum Release {
    DRAFT,
    READY,
    KEPT_BACK
}
