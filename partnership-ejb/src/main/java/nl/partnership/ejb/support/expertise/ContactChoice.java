package nl.partnership.ejb.support.expertise;

import java.io.Serializable;

/**
 * A colleague whom one can ask for.
 *
 * @param role its code
 */
public record ContactChoice(String membershipId, String name, String role) implements Serializable {}
