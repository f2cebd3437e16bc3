package nl.partnership.ejb.insight;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.insight.DataSource;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.SourceTerms;
import nl.partnership.ejb.base.Sentence;

/**
 * A source of figures about a school.
 *
 * @param school short name
 * @param organisation short name of who delivers it
 * @param lastDelivered null when it was not, or for who may not know
 * @param nextDue the day on which it is to be there
 * @param state how that stands, in words
 * @param late whether that day has passed
 * @param faded whether nobody said for a year that it is right
 * @param takesBack whether the caller can take the last delivery back
 * @param endedOn null as long as it holds
 * @param keptUntil when nothing more is said of it
 * @param own whether the caller writes it
 */
public record SourceRow(
        String id,
        long version,
        String schoolId,
        String school,
        OrganisationType type,
        String organisationId,
        String organisation,
        SourceKind kind,
        SourceTerms terms,
        LocalDate lastDelivered,
        LocalDate nextDue,
        Sentence state,
        boolean late,
        LocalDate confirmedOn,
        boolean faded,
        boolean takesBack,
        LocalDate endedOn,
        LocalDate keptUntil,
        boolean own)
        implements Serializable {

    /**
     * @param nextDue of the safety monitor as the school's year says it
     * @param lastDelivered what the caller may know of it
     * @param own whether the caller writes it
     */
    static SourceRow of(DataSource source, LocalDate nextDue, LocalDate lastDelivered, boolean own, LocalDate today) {
        return new SourceRow(
                source.getId(),
                source.getVersion(),
                source.getSchool().getId(),
                source.getSchool().getShortName(),
                source.getOrganisation().getType(),
                source.getOrganisation().getId(),
                source.getOrganisation().getShortName(),
                source.getKind(),
                source.terms(),
                lastDelivered,
                nextDue,
                SourceSentences.state(nextDue, today),
                nextDue.isBefore(today),
                source.getConfirmedOn(),
                source.isFaded(today),
                own && source.canTakeBack(),
                source.getEndedOn(),
                source.keptUntil(),
                own && source.getEndedOn() == null);
    }

    /** Whether it holds today. */
    public boolean isHolding() {
        return endedOn == null;
    }

    /** Whether it is the safety monitor, of which the school's year says whether it was delivered. */
    public boolean isMonitor() {
        return kind == SourceKind.PUPIL_MONITOR;
    }

    /** What it is called. */
    public Sentence name() {
        return SourceSentences.name(kind, terms.name());
    }
}
