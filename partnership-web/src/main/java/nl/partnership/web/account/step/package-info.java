/** The pages of the second step: one's own, and what happens when a phone is lost. They look at no code themselves. */
package nl.partnership.web.account.step;
