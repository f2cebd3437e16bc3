package nl.partnership.ejb.audit;

/** Whether the audit trail bears out what somebody shows. */
public enum ChainProof {
    /** The row is there, is what was written, and says the same. */
    INTACT,
    /** What the row said was erased on its day. */
    ERASED,
    /** There is no such row, or it or what it says was changed. */
    BROKEN
}
