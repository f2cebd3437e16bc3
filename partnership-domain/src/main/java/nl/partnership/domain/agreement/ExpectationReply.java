package nl.partnership.domain.agreement;

/** What an organisation says to what is expected of it. */
public enum ExpectationReply {
    PROMISED,
    /** So it can be, in its own words. */
    OTHERWISE,
    REFUSED;

    /** Whether it binds the organisation: only who may decide for it says so. */
    public boolean isPromise() {
        return this != REFUSED;
    }
}
