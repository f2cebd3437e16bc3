package nl.partnership.domain.privacy.breach;

/** Who was told of a breach. */
public enum BreachTold {
    /** The people whose data they are, or their parents. */
    CONCERNED,
    SCHOOLS,
    BOARD,
    PARTNERS,
    PROCESSOR,
    POLICE,
    INSPECTORATE,
    OTHERS
}
