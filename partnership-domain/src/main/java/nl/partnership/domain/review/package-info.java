/**
 * The look back on a school's year with its partners, and the close of that year. What was said and done in it lies in
 * the rooms in which it happened.
 */
package nl.partnership.domain.review;
