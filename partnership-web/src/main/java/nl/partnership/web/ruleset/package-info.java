/**
 * The pages of the sets of rules, and the rules over the interface. Asking whether something may be shared is in
 * {@code sharing}.
 */
package nl.partnership.web.ruleset;
