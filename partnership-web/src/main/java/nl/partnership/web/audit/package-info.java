/**
 * The trail on the web floor: what a page showed is recorded when it is done, the data protection officer reads and
 * checks, and this machine may ask whether the chain is whole. It shows no content of records.
 */
package nl.partnership.web.audit;
