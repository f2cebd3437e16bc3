/**
 * The register of breaches of a board: noting, clock, decision, telling, close, and the lines on the homes. Nothing leaves the
 * portal here: reporting to the authority is done on its own site.
 */
package nl.partnership.ejb.privacy.breach;
