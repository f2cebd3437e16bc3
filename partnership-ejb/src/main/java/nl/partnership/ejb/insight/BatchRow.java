package nl.partnership.ejb.insight;

import java.io.Serializable;
import java.time.Instant;

/** A file of incidents that counts. @param by name of who brought it */
public record BatchRow(String id, int number, String by, Instant at) implements Serializable {}
