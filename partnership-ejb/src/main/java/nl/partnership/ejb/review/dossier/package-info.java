/**
 * Dossiers for the Inspectorate: asked for, put together of what the rooms prove, handed out and erased. How a paper looks
 * the pages know.
 */
package nl.partnership.ejb.review.dossier;
