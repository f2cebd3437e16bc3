/**
 * Handing over what hangs on a role to a colleague, when somebody leaves. What that is know the rooms in which it lies, by
 * the port {@code Ties}; here it is not stored.
 */
package nl.partnership.ejb.partner.handover;
