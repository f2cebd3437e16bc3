package nl.partnership.ejb.audit;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.ejb.audit.verify.Verification;

/**
 * The last time that the trail was checked.
 *
 * @param result what came of it
 */
public record LastCheck(Instant at, Verification.Result result) implements Serializable {}
