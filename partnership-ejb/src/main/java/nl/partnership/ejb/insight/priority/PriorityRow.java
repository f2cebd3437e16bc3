package nl.partnership.ejb.insight.priority;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityEnd;
import nl.partnership.domain.insight.PriorityTerms;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.VoteChoice;
import nl.partnership.ejb.partner.Author;

/**
 * A priority with its measurements, oldest first, and with what organisations say to it, as far as the caller may see.
 *
 * @param school short name
 * @param owner short name of who owns it
 * @param endedOn null as long as nobody ended it
 */
public record PriorityRow(
        String id,
        long version,
        String schoolId,
        String school,
        OrganisationType type,
        String role,
        PriorityTerms terms,
        String ownerId,
        String owner,
        LocalDate startedOn,
        LocalDate endedOn,
        PriorityEnd end,
        List<MeasureRow> measures,
        List<VoteRow> votes)
        implements Author, Serializable {

    static final String SELECT = "select new nl.partnership.ejb.insight.priority.PriorityRow(q.id, q.version, s.id,"
            + " s.shortName, s.type, m.role, q.goal, q.unit, q.sourceKind, q.sourceName, q.start, q.target, q.until, w.id,"
            + " w.shortName, q.startedOn, q.endedOn, q.ending)";

    /** For a query. */
    public PriorityRow(
            String id,
            long version,
            String schoolId,
            String school,
            OrganisationType type,
            String role,
            String goal,
            String unit,
            SourceKind source,
            String sourceName,
            int start,
            int target,
            LocalDate until,
            String ownerId,
            String owner,
            LocalDate startedOn,
            LocalDate endedOn,
            PriorityEnd end) {
        this(
                id,
                version,
                schoolId,
                school,
                type,
                role,
                new PriorityTerms(goal, unit, source, sourceName, start, target, until),
                ownerId,
                owner,
                startedOn,
                endedOn,
                end,
                List.of(),
                List.of());
    }

    PriorityRow with(List<MeasureRow> measured, List<VoteRow> said) {
        return new PriorityRow(
                id, version, schoolId, school, type, role, terms, ownerId, owner, startedOn, endedOn, end, measured,
                said);
    }

    @Override
    public String organisationId() {
        return schoolId;
    }

    @Override
    public Party party() {
        return new Party(type, role);
    }

    public boolean isRunning(LocalDate today) {
        return endedOn == null && !terms.until().isBefore(today);
    }

    /** Those for whom it holds, also on a condition. */
    public List<String> holding() {
        return votes.stream()
                .filter(vote -> vote.choice().isBinding())
                .map(VoteRow::name)
                .toList();
    }

    public List<String> notNow() {
        return votes.stream()
                .filter(vote -> vote.choice() == VoteChoice.NOT_NOW)
                .map(VoteRow::name)
                .toList();
    }

    /** Where it stands: the last measurement, or where it began. */
    public int now() {
        return measures.isEmpty()
                ? terms.start()
                : measures.get(measures.size() - 1).value();
    }

    public LocalDate keptUntil() {
        return (endedOn == null ? terms.until() : endedOn).plus(Priority.KEPT);
    }
}
