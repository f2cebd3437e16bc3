/**
 * Keeps the register of covenants and warns before they end. What a covenant allows is decided by the rules.
 */
package nl.partnership.ejb.covenant;
