/**
 * Finds in free text what points to one person: names, numbers, dates of birth, addresses, accounts. It knows words
 * and sentences, nothing of records, and keeps nothing of what it reads.
 */
package nl.partnership.domain.screening;
