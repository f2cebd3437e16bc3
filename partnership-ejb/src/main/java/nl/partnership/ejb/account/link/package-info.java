/**
 * Links of mails by which somebody does one thing, once, without signing in; the letter of each term about contact data is
 * the first to carry one. It is no way in: nobody is signed in by it, and what weighs is never done with it.
 */
package nl.partnership.ejb.account.link;
