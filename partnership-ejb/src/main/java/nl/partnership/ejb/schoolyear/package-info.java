/**
 * The days and holidays of the caller's schools, what boards set otherwise, and the delivery of the safety monitor. It
 * tells people what comes, and makes no task of it: tasks are a higher room.
 */
package nl.partnership.ejb.schoolyear;
