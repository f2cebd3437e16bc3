package nl.partnership.domain.support;

/** In which field somebody helps. */
public enum Sector {
    EDUCATION,
    YOUTH_HELP,
    MENTAL_HEALTH,
    HEALTH,
    WELFARE,
    SAFETY,
    MUNICIPAL,
    LAW
}
