package nl.partnership.domain.agreement.offer;

/** Whether an organisation gives or misses something. */
public enum OfferKind {
    OFFER,
    ASK
}
