/** The year of a school and its partners as they look back on it, theme by theme. What stands in it each room tells itself. */
package nl.partnership.ejb.review.lookback;
