/** The working agreements of a school's year, for who looks back on it. What they say lives in the room itself. */
package nl.partnership.ejb.agreement.year;
