/**
 * The embedded database as one folder: how it is opened so that it takes changes, and let go of. Where the database is, and that
 * there may be another, is not its matter.
 */
package nl.partnership.domain.base.derby;
