/**
 * Words for rules and what they decide. It has no pages.
 */
package nl.partnership.web.rule;
