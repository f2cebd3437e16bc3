package nl.partnership.domain.privacy.breach;

/** How likely it is that people come to harm, from unlikely to high. */
public enum BreachRisk {
    UNLIKELY,
    RISK,
    HIGH_RISK;

    /** Whether it is this or worse. */
    public boolean isAtLeast(BreachRisk other) {
        return compareTo(other) >= 0;
    }
}
