package nl.partnership.domain.partner;

/** What came of calling a number to see whether it works. */
public enum CallOutcome {
    REACHED,
    NOT_REACHED,
    WRONG_NUMBER
}
