package nl.partnership.ejb.sharing;

import java.util.List;

/**
 * A part of a list of receipts, the newest first.
 *
 * @param total how many there are in the whole list
 */
public record ReceiptPage(List<ReceiptRow> rows, long total) {}
