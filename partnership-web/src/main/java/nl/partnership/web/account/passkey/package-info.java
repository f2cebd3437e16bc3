/**
 * Passkeys on the pages: what the portal asked a browser, and one's own. Who signs in with one comes through the same
 * entrance as everybody.
 */
package nl.partnership.web.account.passkey;
