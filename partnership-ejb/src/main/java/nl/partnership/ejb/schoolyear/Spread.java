package nl.partnership.ejb.schoolyear;

/** For which schools of a board the days of a holiday are set in one act. */
public enum Spread {
    /** The one that is looked at. */
    SCHOOL,
    /** Those of the board in the same region. */
    REGION,
    /** All of the board. */
    BOARD
}
