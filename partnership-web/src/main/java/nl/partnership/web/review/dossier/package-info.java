/**
 * The dossier for the Inspectorate: its page, its papers, and who makes them while nobody waits.
 */
package nl.partnership.web.review.dossier;
