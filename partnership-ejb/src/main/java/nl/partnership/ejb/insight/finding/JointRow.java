package nl.partnership.ejb.insight.finding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.JointView;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.partner.Author;

/**
 * What was found jointly, with what organisations say of it.
 *
 * @param signal null for something else
 * @param school short name
 * @param heldOn day of the conversation
 * @param words of those whose word the caller may see
 */
public record JointRow(
        String id,
        long version,
        String conversationId,
        LocalDate heldOn,
        SchoolYear year,
        Signal signal,
        FindingKind kind,
        String text,
        LocalDate foundOn,
        String schoolId,
        String school,
        OrganisationType type,
        String role,
        List<WordRow> words)
        implements Author, Serializable {

    static final String SELECT =
            "select new nl.partnership.ejb.insight.finding.JointRow(j.id, j.version, c.id, c.heldOn,"
                    + " j.schoolYear, j.signal, j.kind, j.text, j.foundOn, s.id, s.shortName, s.type, m.role)";

    /** For a query. */
    public JointRow(
            String id,
            long version,
            String conversationId,
            LocalDate heldOn,
            SchoolYear year,
            Signal signal,
            FindingKind kind,
            String text,
            LocalDate foundOn,
            String schoolId,
            String school,
            OrganisationType type,
            String role) {
        this(
                id,
                version,
                conversationId,
                heldOn,
                year,
                signal,
                kind,
                text,
                foundOn,
                schoolId,
                school,
                type,
                role,
                List.of());
    }

    JointRow with(List<WordRow> said) {
        return new JointRow(
                id,
                version,
                conversationId,
                heldOn,
                year,
                signal,
                kind,
                text,
                foundOn,
                schoolId,
                school,
                type,
                role,
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

    /** Whether an organisation sees it otherwise. */
    public boolean isContested() {
        return words.stream().anyMatch(word -> word.view() == JointView.OTHERWISE);
    }

    public LocalDate keptUntil() {
        return year.lastDay().plus(JointFinding.KEPT);
    }
}
