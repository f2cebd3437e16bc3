package nl.partnership.domain.schoolyear;

/** The parts of the country over which the school holidays are spread. */
public enum Region {
    NORTH,
    MIDDLE,
    SOUTH
}
