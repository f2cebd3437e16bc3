package nl.partnership.ejb.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last time that the trail was checked.
 *
 * @param intact whether it was as it was written
 */
public record LastCheck(Instant at, boolean intact) implements Serializable {}
