package nl.partnership.domain.sharing;

/** Who says whether something may be shared, by kind and never by name. */
public enum Giver {
    /** Every parent with authority: one refusal is a refusal of the parents. */
    PARENTS,
    PUPIL
}
