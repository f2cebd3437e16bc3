/**
 * The people of an organisation as its administrator sees them, with what waits for the administrator. It reads, and changes
 * nobody.
 */
package nl.partnership.ejb.account.people;
