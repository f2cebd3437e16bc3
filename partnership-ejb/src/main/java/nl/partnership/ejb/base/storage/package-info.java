/**
 * The database that the portal stands on: it is migrated at the start, copied aside while the portal runs, and put back from
 * such a copy. It knows tables and files, and nothing of what they mean.
 */
package nl.partnership.ejb.base.storage;
