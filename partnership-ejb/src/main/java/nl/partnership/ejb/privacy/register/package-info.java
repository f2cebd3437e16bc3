/**
 * The register of processing of a board: drawn from the rules in force, from what rooms say that they keep, and from the
 * entities themselves. It keeps nothing but the form of what only people know.
 */
package nl.partnership.ejb.privacy.register;
