/**
 * Getting in, as use cases: signing in, choosing the role to act in, invitations and access tokens. It says who is
 * calling; what a caller may do is the guard's, and whose records the room {@code partner}'s.
 */
package nl.partnership.ejb.account;
