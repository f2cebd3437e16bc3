/**
 * The pages of the register of covenants. What a covenant allows is decided by the rules.
 */
package nl.partnership.web.covenant;
