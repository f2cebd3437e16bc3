package nl.partnership.domain.privacy.request;

/** What came of a request. */
public enum RequestOutcome {
    DONE,
    PARTLY,
    REFUSED,
    /** There is nothing of it here. */
    NOTHING_HERE,
    WITHDRAWN
}
