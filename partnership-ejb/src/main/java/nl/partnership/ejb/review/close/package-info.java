/** The close of a school's year, and that what belongs to it changes no more. What becomes of what is open each room does. */
package nl.partnership.ejb.review.close;
