package nl.partnership.ejb.ruleset;

import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;

/**
 * What the board would prolong.
 *
 * @param former the set whose rules it would be
 * @param schoolYear the one that has no rules of its own yet
 * @param first the first day on which they would hold
 * @param last the last day that the board can choose
 * @param review what becomes different, which the board member signs
 */
public record ProlongationView(
        RuleSetRow former, SchoolYear schoolYear, LocalDate first, LocalDate last, RuleReview review) {}
