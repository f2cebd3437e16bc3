/**
 * The second step: codes of an app beside the password, codes on paper, and what happens when the phone is lost. It
 * decides about no password and begins no session.
 */
package nl.partnership.ejb.account.step;
