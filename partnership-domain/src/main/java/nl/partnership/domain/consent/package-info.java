/**
 * The register of consent in the cases of pupils, who are known by a pseudonym alone. Whether consent is needed is
 * decided by the rules.
 */
package nl.partnership.domain.consent;
