package nl.partnership.ejb.partner;

import java.io.Serializable;

/**
 * Somebody to choose from a list.
 *
 * @param organisation short name of where this person works, to tell namesakes apart
 */
public record PersonChoice(String id, String name, String organisation) implements Serializable {}
