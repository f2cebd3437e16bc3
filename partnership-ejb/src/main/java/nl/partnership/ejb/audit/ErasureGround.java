package nl.partnership.ejb.audit;

/** Why what the trail tells about people is erased before its date: the grounds of article 17, first member, of the AVG. */
public enum ErasureGround {
    /** It is no longer needed for what it was kept for (a). */
    NOT_NEEDED,
    /** Somebody objected, and nothing weighs more (c). */
    OBJECTION,
    /** It should never have been kept (d). */
    UNLAWFUL,
    /** A law or a court says so (e). */
    LEGAL_DUTY
}
