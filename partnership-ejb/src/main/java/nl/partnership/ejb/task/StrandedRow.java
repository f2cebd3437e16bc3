package nl.partnership.ejb.task;

import java.io.Serializable;

/**
 * Somebody who cannot sign in and has open tasks; nothing of what the tasks say.
 *
 * @param organisation short name of the party for which the tasks are done
 * @param tasks how many
 */
public record StrandedRow(String personId, String name, String organisation, long tasks) implements Serializable {}
