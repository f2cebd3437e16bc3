package nl.partnership.domain.insight;

/** On what a finding rests. */
public enum FindingBasis {
    /** Somebody saw it. */
    SEEN,
    /** A figure says so; which one stands with it. */
    FIGURE,
    /** Nobody is sure. */
    SUSPICION
}
