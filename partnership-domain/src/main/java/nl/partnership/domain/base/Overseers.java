package nl.partnership.domain.base;

import java.util.Set;

/** The roles of a board that oversee the work and take no part in it, by their codes. */
public final class Overseers {

    /** The data protection officer. */
    public static final String OFFICER = "DPO";

    public static final String BOARD_MEMBER = "BOARD_MEMBER";

    public static final Set<String> ALL = Set.of(BOARD_MEMBER, OFFICER);

    private Overseers() {}
}
