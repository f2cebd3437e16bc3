/** The organisations' own providers, at which people sign in, and who is who there. What is asked of a provider is not here. */
package nl.partnership.domain.account.sso;
