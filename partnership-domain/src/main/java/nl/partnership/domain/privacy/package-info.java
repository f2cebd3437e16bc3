/** What the portal keeps for the data protection officer. */
package nl.partnership.domain.privacy;
