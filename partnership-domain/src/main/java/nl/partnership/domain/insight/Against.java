package nl.partnership.domain.insight;

/** Against whom or what it was; never who. */
public enum Against {
    PUPIL,
    STAFF,
    PROPERTY,
    SOMEBODY_ELSE
}
