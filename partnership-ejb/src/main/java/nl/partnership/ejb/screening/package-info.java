/**
 * Looks for persons in what people type, and hints. It decides nothing about sharing.
 */
package nl.partnership.ejb.screening;
