/**
 * Entering, reading and counting what happened at a school, within the school alone, and the register of sources. Nothing of
 * an incident leaves the school here: figures for others are a record of their own.
 */
package nl.partnership.ejb.insight;
