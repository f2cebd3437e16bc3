/**
 * The trail of who did what: captures changes from the entity manager, appends them to the chain as the last statement
 * of their transaction, and checks the chain. It decides nothing about who may do what; the guard tells it.
 */
package nl.partnership.ejb.audit;
