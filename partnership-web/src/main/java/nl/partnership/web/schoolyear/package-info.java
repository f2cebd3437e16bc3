/** The page on which a school's year stands, and the one on which a board sets a holiday; no tasks and no conversations. */
package nl.partnership.web.schoolyear;
