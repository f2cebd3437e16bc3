/**
 * People and partners as lines at the start of a school year, and the year itself as it begins with the same partners. It
 * knows nothing of what is decided about them.
 */
package nl.partnership.ejb.partner.start;
