package nl.partnership.domain.schoolyear;

/** The holidays of a school year, in their order. */
public enum Holiday {
    AUTUMN,
    CHRISTMAS,
    SPRING,
    MAY,
    SUMMER
}
