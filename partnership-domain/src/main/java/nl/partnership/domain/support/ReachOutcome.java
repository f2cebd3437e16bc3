package nl.partnership.domain.support;

/** What came of trying to reach somebody on the support map. */
public enum ReachOutcome {
    REACHED,
    NOT_REACHED,
    WRONG
}
