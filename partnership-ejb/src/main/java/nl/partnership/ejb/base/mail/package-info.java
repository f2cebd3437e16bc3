/**
 * The outbox: mail that leaves after the transaction that it tells about, once, and no more when it is not true any longer.
 * Rooms write to {@code Outbox} and answer {@code StillTrue}; what a mail says is theirs.
 */
package nl.partnership.ejb.base.mail;
