package nl.partnership.domain.partner;

import nl.partnership.domain.base.OrganisationType;

/** What of somebody stands on a paper that hangs on a wall. */
public enum OnPaper {
    NAME_AND_NUMBER,
    FUNCTION_ONLY;

    /** As long as somebody chose nothing. */
    public static OnPaper usual(OrganisationType type) {
        return NAME_AND_NUMBER.isFor(type) ? NAME_AND_NUMBER : FUNCTION_ONLY;
    }

    /**
     * What holds of somebody.
     *
     * @param chosen null as long as they chose nothing
     */
    public static OnPaper of(OrganisationType type, OnPaper chosen) {
        return chosen == null || !chosen.isFor(type) ? usual(type) : chosen;
    }

    /** What people of that kind of organisation may choose: of the police no name goes on paper. */
    public boolean isFor(OrganisationType type) {
        return this == FUNCTION_ONLY || type != OrganisationType.POLICE;
    }
}
