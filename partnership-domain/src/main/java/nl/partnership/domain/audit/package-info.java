/**
 * How the audit trail is chained: what a row's digest covers, so that it can be checked wherever the key is. It does
 * not know what is recorded, nor how rows are stored and read.
 */
package nl.partnership.domain.audit;
