/** Signing in with the provider of one's organisation: asking it, checking its answer, and the pages. Who gets in is decided by the services. */
package nl.partnership.web.account.sso;
