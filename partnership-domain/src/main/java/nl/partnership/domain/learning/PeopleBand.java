package nl.partnership.domain.learning;

/** For about how many people of an organisation; never a number, so that it is about nobody in particular. */
public enum PeopleBand {
    /** 1 to 5. */
    FEW,
    /** 6 to 15. */
    SOME,
    /** 16 to 40. */
    MANY,
    /** More than 40. */
    CROWD
}
