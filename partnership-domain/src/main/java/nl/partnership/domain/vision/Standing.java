package nl.partnership.domain.vision;

/** How a document of an organisation stands. */
public enum Standing {
    /** Written, and for the organisation itself. */
    CONCEPT,
    /** Adopted by who may decide for the organisation: from then on its partners see it. */
    ADOPTED,
    /** A next version was adopted in its place. */
    REPLACED,
    /** Taken back, with nothing in its place. */
    WITHDRAWN
}
