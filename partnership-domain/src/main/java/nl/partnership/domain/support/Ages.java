package nl.partnership.domain.support;

/** Whom an expertise is for, by age; the borders are those of law. */
public enum Ages {
    ALL,
    UNDER_12,
    FROM_12,
    FROM_16
}
