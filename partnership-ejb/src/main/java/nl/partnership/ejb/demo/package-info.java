/**
 * Invented data to try the portal with, only with {@code partnership.demo=true} and only into an empty database. No
 * person, number or address in it exists.
 */
package nl.partnership.ejb.demo;
