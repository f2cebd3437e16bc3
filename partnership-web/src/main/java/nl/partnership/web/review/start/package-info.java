/**
 * Pages of the start of a school year: what goes on from the year before, and the way back from the pages of records.
 */
package nl.partnership.web.review.start;
