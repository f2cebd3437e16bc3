package nl.partnership.domain.support;

/** How soon somebody is informed. */
public enum Within {
    AT_ONCE,
    SAME_DAY,
    NEXT_WORKING_DAY,
    WEEK
}
