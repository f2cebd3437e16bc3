package nl.partnership.ejb.audit;

/** Whether the audit trail bears out what somebody shows. */
public enum ChainProof {
    /** The row is there, is what was written, and says the same. */
    INTACT,
    /** What record and row said was erased on its day. */
    ERASED,
    /** The record is there, but what the row said was erased: on its date, or before it as a later row says. */
    FORGOTTEN,
    /** There is no such row, or it or what it says was changed. */
    BROKEN
}
