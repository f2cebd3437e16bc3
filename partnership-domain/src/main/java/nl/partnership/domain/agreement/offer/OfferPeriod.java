package nl.partnership.domain.agreement.offer;

/** When something is offered or missed. */
public enum OfferPeriod {
    WHOLE_YEAR,
    /** August to January. */
    FIRST_HALF,
    /** February to July. */
    SECOND_HALF;

    /** Whether there is a moment of both. */
    public boolean meets(OfferPeriod other) {
        return this == other || this == WHOLE_YEAR || other == WHOLE_YEAR;
    }
}
