/**
 * Who takes part at a school, in which role and until when, and what a theme of the card needs and nobody fills. It says
 * who there is, not how one reaches them: that are the contacts.
 */
package nl.partnership.ejb.partner.involvement;
