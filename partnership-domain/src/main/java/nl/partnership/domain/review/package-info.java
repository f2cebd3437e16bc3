/**
 * What is put together of a year for others to read: dossiers, with how far they are. What stands in them the rooms below hold.
 */
package nl.partnership.domain.review;
