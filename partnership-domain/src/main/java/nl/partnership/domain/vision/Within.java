package nl.partnership.domain.vision;

/** How soon a step is taken. */
public enum Within {
    NOW,
    TODAY,
    ONE_DAY,
    THREE_DAYS,
    ONE_WEEK
}
