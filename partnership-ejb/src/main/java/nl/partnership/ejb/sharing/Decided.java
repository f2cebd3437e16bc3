package nl.partnership.ejb.sharing;

/** What was decided, and the receipt that keeps it. */
public record Decided(String receiptId, SharingAnswer answer) {}
