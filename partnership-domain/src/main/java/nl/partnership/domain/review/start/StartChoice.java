package nl.partnership.domain.review.start;

/** What happens in the new school year with something of the year before. */
public enum StartChoice {
    /** It stays as it is. */
    KEPT,
    /** It stays, and is said otherwise on its own page. */
    ADAPTED,
    /** It is over. */
    STOPPED
}
