/**
 * Keeps the register of consent and forgets its cases in time. What consent allows is decided by the rules.
 */
package nl.partnership.ejb.consent;
