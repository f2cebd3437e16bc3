package nl.partnership.domain.review;

/** What becomes of something that is open when a school year is closed. */
public enum ItemChoice {
    /** It goes on in the next school year. */
    CARRIED,
    DONE,
    /** It is let go, with the reason. */
    DROPPED
}
