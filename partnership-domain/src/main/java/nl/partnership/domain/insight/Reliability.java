package nl.partnership.domain.insight;

/** How far one can build on figures, as who delivers them says. */
public enum Reliability {
    GOOD,
    FAIR,
    IMPRESSION
}
