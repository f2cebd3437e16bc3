package nl.partnership.ejb.ruleset;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.ruleset.Endorsement;

/**
 * The rules under which a partner sends, and whether it endorsed them.
 *
 * @param set the set in force
 * @param rules in the order of the set
 * @param by who endorsed them for the organisation; null when nobody did
 * @param at when; null when nobody did
 * @param mandated whether that was on a mandate
 * @param mayEndorse whether the caller has a mandate to do so
 * @param paper on paper, from whom and when; null when it was done in the portal, or not yet
 * @param laid before whom it lies; null when before nobody
 */
public record EndorsementView(
        RuleSetRow set,
        List<RuleVersion> rules,
        String by,
        Instant at,
        boolean mandated,
        boolean mayEndorse,
        OnPaper paper,
        OnPaper laid) {

    /** In which function somebody said so, or is to say so, and on which day that was. */
    public record OnPaper(String function, LocalDate day) implements Serializable {

        static OnPaper of(Endorsement given) {
            return given.getPaperFunction() == null ? null : new OnPaper(given.getPaperFunction(), given.getPaperDay());
        }

        static OnPaper of(Submission laid) {
            return laid == null ? null : new OnPaper(laid.getBefore(), laid.getDay());
        }
    }

    /**
     * How far one partner is, for the school that records what it says on paper.
     *
     * @param number of the set in force
     * @param organisation short name
     * @param paper as in the view
     * @param laid as in the view
     */
    public record Here(
            int number,
            String organisationId,
            String organisation,
            OrganisationType type,
            boolean endorsed,
            OnPaper paper,
            OnPaper laid)
            implements Serializable {

        static Here of(int number, Organisation partner, Endorsement given, Submission laid) {
            return new Here(
                    number,
                    partner.getId(),
                    partner.getShortName(),
                    partner.getType(),
                    given != null,
                    given == null ? null : OnPaper.of(given),
                    given == null ? OnPaper.of(laid) : null);
        }
    }

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
