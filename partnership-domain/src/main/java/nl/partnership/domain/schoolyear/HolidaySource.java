package nl.partnership.domain.schoolyear;

/** Where the days of a holiday come from. */
public enum HolidaySource {
    /** The overview of the ministry of education for that school year. */
    MINISTRY,
    /** Other publications, that agree in part: nobody compared it with the ministry. */
    SECONDARY,
    /** The board of the school. */
    BOARD;

    /** Whether one can build on it without a look elsewhere. */
    public boolean isVerified() {
        return this != SECONDARY;
    }
}
