/**
 * The register of covenants and agreements between organisations. It says which there are and until when; what they
 * allow is decided by the rules.
 */
package nl.partnership.domain.covenant;
