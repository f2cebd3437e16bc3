/**
 * The emergency sheet: on one paper whom one calls when the portal is not at hand. It shows what the contact list shows, as
 * each person wants it on paper, and knows nothing of signals: rooms that do say who is first.
 */
package nl.partnership.ejb.partner.sheet;
