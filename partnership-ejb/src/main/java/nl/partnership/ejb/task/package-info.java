/**
 * Tasks as use cases: making them, doing them, lists per person, organisation and school, and the mail that reminds of
 * them. A task can hang on any room's record; what that record is, this room does not know.
 */
package nl.partnership.ejb.task;
