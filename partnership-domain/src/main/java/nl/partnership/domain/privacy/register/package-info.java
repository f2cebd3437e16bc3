/**
 * The register of processing: what the rules in force and the records of the portal say of it, and the few lines that only
 * people know. What rules say is worked out anew each time, and never kept.
 */
package nl.partnership.domain.privacy.register;
