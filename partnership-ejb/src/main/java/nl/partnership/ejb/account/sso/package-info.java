/** Signing in with the provider of one's organisation: which there are, who is linked, who gets in. What is asked of a provider is asked by the web floor. */
package nl.partnership.ejb.account.sso;
