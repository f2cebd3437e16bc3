/**
 * What every service stands on: the database at start, the caller and the one guard, the clock, the outbox, the lease
 * that lets one node do a job, and the ports that lower rooms need from higher ones. No use case of its own.
 */
package nl.partnership.ejb.base;
