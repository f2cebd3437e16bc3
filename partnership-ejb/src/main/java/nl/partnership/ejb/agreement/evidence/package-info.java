/**
 * What agreements show of how a school carries out its policy. Who may see which agreement the room itself decides.
 */
package nl.partnership.ejb.agreement.evidence;
