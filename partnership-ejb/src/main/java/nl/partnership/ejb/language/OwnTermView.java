package nl.partnership.ejb.language;

import java.io.Serializable;

/**
 * A term of the caller's school, to change.
 *
 * @param used whether it was on a table or something is agreed of it, so that it stays as it is
 */
public record OwnTermView(OwnTermRow row, String schoolId, boolean used) implements Serializable {}
