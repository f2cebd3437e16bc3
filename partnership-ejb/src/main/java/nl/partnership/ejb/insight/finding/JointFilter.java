package nl.partnership.ejb.insight.finding;

import java.io.Serializable;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.partner.Signal;

/**
 * Which joint findings a list shows; null for all.
 *
 * @param schoolId of a school
 */
public record JointFilter(String schoolId, Signal signal, FindingKind kind) implements Serializable {

    public static final JointFilter ALL = new JointFilter(null, null, null);

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return !equals(ALL);
    }
}
