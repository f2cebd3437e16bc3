package nl.partnership.ejb.audit;

/** How what was tried ended. */
public enum Outcome {
    DONE,
    /** Not for this caller. */
    REFUSED,
    /** Tried in vain, as a sign-in with a wrong password. */
    FAILED
}
