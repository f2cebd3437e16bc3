package nl.partnership.ejb.sharing;

import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;

/** News within the transaction: there is a new receipt, and its follow-ups are to be done by its asker. */
public record ReceiptKept(Receipt receipt, Statement said) {}
