/**
 * Makes the word file of the screening while the portal is built. Nothing of it runs in the portal.
 */
package nl.partnership.domain.screening.dictionary;
