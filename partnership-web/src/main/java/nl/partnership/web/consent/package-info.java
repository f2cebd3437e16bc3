/**
 * The pages of cases and consent. What consent allows is decided by the rules.
 */
package nl.partnership.web.consent;
