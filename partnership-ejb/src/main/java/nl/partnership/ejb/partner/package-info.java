/**
 * Who works together, as use cases: setting up organisations, people, roles and partnerships, finding whom to call,
 * and the one answer to "is this partnership mine?". Signing in is the room {@code account}'s.
 */
package nl.partnership.ejb.partner;
