package nl.partnership.domain.conversation;

/** How a matter stands, in the words of the people who answer for it. */
public enum Standing {
    IN_ORDER,
    PARTLY,
    NOT_ARRANGED,
    UNKNOWN
}
