/**
 * Ports to the rooms that have something to say of a school's year: what stands in it for who looks back, and what is open
 * at its end. Nothing of a room lives here.
 */
package nl.partnership.ejb.base.year;
