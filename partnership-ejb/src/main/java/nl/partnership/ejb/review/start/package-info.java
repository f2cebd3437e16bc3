/**
 * The start of a school year at a school: what goes on from the year before, and what is decided about it. It knows no kind of
 * record; rooms offer theirs by the port {@code YearStart}.
 */
package nl.partnership.ejb.review.start;
