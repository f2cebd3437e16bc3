/**
 * Sets of rules from draft to retirement: writing, trying, advising, adopting, endorsing and prolonging them, and what of
 * a record may be seen by whom. Deciding one question of a person is in {@code sharing}.
 */
package nl.partnership.ejb.ruleset;
