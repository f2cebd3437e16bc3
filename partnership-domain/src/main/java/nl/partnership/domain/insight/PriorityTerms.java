package nl.partnership.domain.insight;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a priority says.
 *
 * @param unit of what the indicator counts, for example pupils of a hundred who feel safe
 * @param source of the figures; never the incidents of the school, whose counts stay there
 * @param sourceName of a source without a name here, {@link SourceKind#OTHER}; else of no meaning
 * @param ofIncidents whether such a source counts incidents or reports of the school; else of no meaning
 * @param until the last day on which it holds
 */
public record PriorityTerms(
        String goal,
        String unit,
        SourceKind source,
        String sourceName,
        Boolean ofIncidents,
        Integer start,
        Integer target,
        LocalDate until)
        implements Serializable {

    public static final PriorityTerms BLANK = new PriorityTerms(null, null, null, null, null, null, null, null);

    /** Of a source that has a name here, or as it is stored: then it counts no incidents. */
    public PriorityTerms(
            String goal,
            String unit,
            SourceKind source,
            String sourceName,
            Integer start,
            Integer target,
            LocalDate until) {
        this(goal, unit, source, sourceName, source == SourceKind.OTHER ? Boolean.FALSE : null, start, target, until);
    }
}
