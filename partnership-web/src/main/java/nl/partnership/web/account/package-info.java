/**
 * Signing in and out, the role to act in, one's own settings, and the border of the HTTP interface. The checks
 * themselves are in the services; this room carries them to the browser.
 */
package nl.partnership.web.account;
