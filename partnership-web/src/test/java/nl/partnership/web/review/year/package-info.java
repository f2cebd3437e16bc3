/**
 * One whole school year of two new schools and their partners, walked in browsers from an empty installation to the start of
 * the year after. It judges no page: other tests do; it sees that the rooms carry a year together, and what that asks of a partner.
 */
package nl.partnership.web.review.year;
