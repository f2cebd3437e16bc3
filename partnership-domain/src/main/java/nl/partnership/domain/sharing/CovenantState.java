package nl.partnership.domain.sharing;

/** How a covenant, or the covenants between two organisations, stand on a day. */
public enum CovenantState {
    IN_FORCE,
    /** There was one, and it is over. */
    EXPIRED,
    /** There is none, or none that has begun. */
    NONE
}
