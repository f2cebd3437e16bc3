package nl.partnership.domain.language;

/** What an organisation thinks of the words that others found for a term. */
public enum Opinion {
    AGREE,
    CAN_LIVE_WITH,
    DISAGREE
}
