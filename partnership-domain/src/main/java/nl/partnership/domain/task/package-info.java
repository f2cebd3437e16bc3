/**
 * Tasks: what somebody of a partnership promised to do, by when, and how that went. A task can hang on a record of any
 * room, by kind and id; this room does not know what that record is.
 */
package nl.partnership.domain.task;
