package nl.partnership.domain.insight;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is said of a source.
 *
 * @param name of what has no name here, {@link SourceKind#OTHER}; else of no meaning
 * @param period of which it tells; null when that goes without saying
 * @param deadline the next day on which it is to be there; null when only the rhythm counts
 * @param why one can build on it so far; may be null when one can
 */
public record SourceTerms(
        String name, String period, Rhythm rhythm, LocalDate deadline, Reliability reliability, String why)
        implements Serializable {}
