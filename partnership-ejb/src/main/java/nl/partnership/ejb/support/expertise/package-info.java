/**
 * The support map: the few whom a school really calls, as those who know them keep them, and whether they can be reached.
 * It is no copy of the municipality's own map, to which it leads.
 */
package nl.partnership.ejb.support.expertise;
