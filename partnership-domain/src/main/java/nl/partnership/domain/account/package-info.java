/**
 * How people get in: accounts, passwords, invitations and access tokens. What somebody may do once inside follows from
 * the memberships of the room {@code partner}, never from the account, but for the right to administer.
 */
package nl.partnership.domain.account;
