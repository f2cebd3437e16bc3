package nl.partnership.domain.agreement;

/** How an expectation stands, for everybody who sees it: how it went is no part of it. */
public enum ExpectationState {
    ASKED,
    PROMISED,
    OTHERWISE,
    REFUSED,
    /** The two looked back on it. */
    DISCUSSED,
    /** Its school year is over, and nobody looked back. */
    LAPSED,
    /** Who asked does not ask it any more. */
    WITHDRAWN;

    /** Whether it runs: something is asked still, or was promised. */
    public boolean isRunning() {
        return this == ASKED || this == PROMISED || this == OTHERWISE;
    }
}
