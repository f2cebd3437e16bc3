package nl.partnership.domain.support;

/** Who is informed. */
public enum Informed {
    PUPIL,
    PARENTS,
    ALL_PARENTS,
    PUPILS,
    STAFF,
    PRESS;

    /** Whether informing them is what the sharing rules ask for before or after sharing (K2). */
    public boolean isConcerned() {
        return this == PUPIL || this == PARENTS;
    }
}
