package nl.partnership.domain.vision;

/** What an organisation does at a signal. */
public enum Turn {
    /** It acts first. */
    FIRST,
    /** It acts after that. */
    THEN,
    /** It does not act, and hears of it afterwards, without a name. */
    INFORMED,
    /** It has no part in it. */
    NOT
}
