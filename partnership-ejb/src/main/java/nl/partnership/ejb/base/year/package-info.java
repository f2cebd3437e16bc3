/**
 * Ports to the rooms that have something to say of a school's year: what goes on at its start, what stands in it for who
 * looks back, what is open at its end, and what proves it. Nothing of a room lives here.
 */
package nl.partnership.ejb.base.year;
