/**
 * What a school decides at the start of a school year about what goes on from the year before, line by line. It holds none of
 * those records, which stay in their rooms.
 */
package nl.partnership.domain.review.start;
