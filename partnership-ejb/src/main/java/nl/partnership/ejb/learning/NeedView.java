package nl.partnership.ejb.learning;

import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.schoolyear.SchoolRow;

/**
 * One training need with what the caller can do.
 *
 * @param own what the caller's organisation said for whom it is; null when it does not want it
 * @param roles codes of the roles of the caller's organisation
 * @param elsewhere other schools for which the caller could ask the same
 */
public record NeedView(NeedRow row, NeedRow.Backer own, List<String> roles, Acts acts, List<SchoolRow> elsewhere)
        implements Serializable {

    /**
     * @param organisation short name of the caller's organisation
     * @param backs whether the caller can say that its organisation wants it as well, or says for whom
     * @param stepsOut whether it can say that it does not want it any more
     * @param changes whether it can say otherwise what it is about
     * @param arranges whether it notes how far it is
     * @param drops whether it says that it is needed no longer
     */
    public record Acts(
            String organisation, boolean backs, boolean stepsOut, boolean changes, boolean arranges, boolean drops)
            implements Serializable {}
}
