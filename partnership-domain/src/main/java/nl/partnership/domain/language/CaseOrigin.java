package nl.partnership.domain.language;

/** Where a case to learn from comes from. */
public enum CaseOrigin {
    /** Nothing of it happened. */
    INVENTED,
    /** Closed at least a school year ago, and told with another school, day, place and outcome. */
    CHANGED
}
