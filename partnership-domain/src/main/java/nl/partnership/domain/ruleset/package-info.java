/**
 * Stored sets of rules, from draft to retirement, with what a board endorsed. What a rule means and decides is in
 * {@code rule}.
 */
package nl.partnership.domain.ruleset;
