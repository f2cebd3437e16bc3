/**
 * The look back on a school's year with its partners, the close of that year and the start of the next, and dossiers that
 * are put together of it for others to read. What was said and done lies in the rooms in which it happened.
 */
package nl.partnership.domain.review;
