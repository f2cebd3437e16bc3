package nl.partnership.ejb.ruleset;

import java.time.Instant;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.rule.RuleVersion;

/**
 * The rules under which a partner sends, and whether it endorsed them.
 *
 * @param set the set in force
 * @param rules in the order of the set
 * @param by who endorsed them for the organisation; null when nobody did
 * @param at when; null when nobody did
 * @param mandated whether that was on a mandate
 * @param mayEndorse whether the caller has a mandate to do so
 */
public record EndorsementView(
        RuleSetRow set, List<RuleVersion> rules, String by, Instant at, boolean mandated, boolean mayEndorse) {

    /** Whether the caller's organisation endorsed the set. */
    public boolean isEndorsed() {
        return by != null;
    }

    /**
     * How far one partner is.
     *
     * @param organisation short name
     * @param by who endorsed the set for it; null when nobody did, like the moment
     * @param mandated whether that was on a mandate
     */
    public record Partner(String organisation, OrganisationType type, String by, Instant at, boolean mandated) {}
}
