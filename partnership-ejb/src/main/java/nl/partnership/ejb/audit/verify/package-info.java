/**
 * The check of the chain: whether every row of the trail is as it was written, none is missing and none was cut off. It reads the
 * tables without the entity manager, so that the command line checks as the portal does.
 */
package nl.partnership.ejb.audit.verify;
