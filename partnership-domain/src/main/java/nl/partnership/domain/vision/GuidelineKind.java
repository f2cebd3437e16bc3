package nl.partnership.domain.vision;

/** For what a guideline is. */
public enum GuidelineKind {
    /** A safe climate, day by day. */
    CLIMATE,
    /** When something happened. */
    INCIDENT,
    /** So that nothing happens. */
    PREVENTION
}
