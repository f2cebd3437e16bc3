/** The page on which one looks for records by their words. The lists of a room are narrowed in the room itself. */
package nl.partnership.web.search;
