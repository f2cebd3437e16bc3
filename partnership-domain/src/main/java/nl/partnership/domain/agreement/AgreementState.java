package nl.partnership.domain.agreement;

/** How a working agreement stands. */
public enum AgreementState {
    /** Not everybody assented to it yet. */
    PROPOSED,
    /** Everybody assented; it may begin on a later day. */
    IN_FORCE,
    /** Its last day has passed. */
    EXPIRED,
    /** It was ended before its time. */
    ENDED
}
