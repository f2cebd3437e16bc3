/**
 * Working agreements as lines at the start of a school year. It knows nothing of what is decided about them.
 */
package nl.partnership.ejb.agreement.start;
