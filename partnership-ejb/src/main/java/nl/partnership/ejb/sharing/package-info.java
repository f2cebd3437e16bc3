/**
 * The sharing rules at work: which set is in force today, how a set gets there, and whether a released record may be
 * seen across organisations. What the rules mean is the engine's, in the domain.
 */
package nl.partnership.ejb.sharing;
