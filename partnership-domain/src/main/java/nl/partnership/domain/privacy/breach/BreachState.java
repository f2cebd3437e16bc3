package nl.partnership.domain.privacy.breach;

/** How far a breach is. */
public enum BreachState {
    /** Nobody decided yet whether it goes to the authority. */
    OPEN,
    REPORTED,
    NOT_REPORTED,
    CLOSED;

    /** Whether work is left. */
    public boolean isRunning() {
        return this != CLOSED;
    }
}
