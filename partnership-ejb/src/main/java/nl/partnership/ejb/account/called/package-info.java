/**
 * The mail that tells somebody that a school calls, to see whether a number works. What is called, and what came of it, is
 * in the room {@code partner}, which knows no accounts.
 */
package nl.partnership.ejb.account.called;
