package nl.partnership.ejb.sharing;

import java.io.Serializable;

/** What was decided, and the receipt that keeps it. */
public record Decided(String receiptId, SharingAnswer answer) implements Serializable {}
