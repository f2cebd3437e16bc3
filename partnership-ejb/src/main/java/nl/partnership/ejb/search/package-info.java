/** Finds records by their words, over all that who looks may see. What is found, and for whom, each room says itself. */
package nl.partnership.ejb.search;
