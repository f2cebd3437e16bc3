package nl.partnership.ejb.review.start;

/** How the start of a school year stands at a school. */
public enum StartState {
    /** The year begins on 1 August; what will be asked is there to be read. */
    ANNOUNCED,
    /** The year is there, but the school does not work with anybody in it yet. */
    NOT_BEGUN,
    /** There is something to decide. */
    OPEN,
    /** All is decided. */
    FINISHED
}
