package nl.partnership.domain.partner;

/** Whether an organisation gives a record of its own to the others: not yet, ready to be shown, or kept for itself. */
public enum Release {
    DRAFT,
    READY,
    KEPT_BACK
}
