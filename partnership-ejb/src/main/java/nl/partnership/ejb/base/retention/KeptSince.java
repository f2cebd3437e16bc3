package nl.partnership.ejb.base.retention;

/** From when on the time counts for which a record is kept. With its number, it is the rule as people read it. */
public enum KeptSince {
    /** Years after it ended, or gave way to another. */
    END,
    /** School years after its own. */
    SCHOOL_YEAR,
    /** The same; what nobody else ever saw goes with its school year. */
    ROUND,
    /** Years after anybody last said that it is right, or after it ended. */
    CONFIRMED,
    /** Years after it was made. */
    MADE,
    /** Months after it came in. */
    CAME_IN,
    /** Until the day that stands in it. */
    ITS_DAY
}
