/**
 * Passkeys: keys that a device shows after it looked who is there, as the second step after a password or in place of it.
 * It begins no session, and says of nobody whether there is an account.
 */
package nl.partnership.ejb.account.passkey;
