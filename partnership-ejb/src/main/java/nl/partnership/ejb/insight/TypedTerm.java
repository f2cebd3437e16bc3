package nl.partnership.ejb.insight;

import java.io.Serializable;

/**
 * A kind of incident or a place as a board types it.
 *
 * @param code of one that is there; null for a new one
 * @param name nobody chooses it any more when it is empty
 * @param group code of the group in which it is counted
 */
public record TypedTerm(String code, String name, String group) implements Serializable {}
