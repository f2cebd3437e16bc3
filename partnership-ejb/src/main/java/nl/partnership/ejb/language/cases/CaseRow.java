package nl.partnership.ejb.language.cases;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.language.CaseOrigin;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.partner.Author;

/**
 * A case to learn from.
 *
 * @param school short name, as {@code organisation}, which wrote it
 * @param exampleCode of the shipped case that it was taken from; null for none
 * @param checkedOn null as long as it was not
 * @param openedAt null as long as its perspectives are blind
 * @param reason why no lesson was drawn; null without
 */
public record CaseRow(
        String id,
        long version,
        String schoolId,
        String school,
        SchoolYear schoolYear,
        String organisationId,
        String organisation,
        OrganisationType type,
        String role,
        Release release,
        CaseStage stage,
        String title,
        String story,
        String question,
        CaseOrigin origin,
        String exampleCode,
        LocalDate checkedOn,
        Instant openedAt,
        LocalDate closedOn,
        String reason,
        List<Signal> signals)
        implements Author, Serializable {

    static final String SELECT =
            "new nl.partnership.ejb.language.cases.CaseRow(c.id, c.version, s.id, s.shortName, c.schoolYear,"
                    + " o.id, o.shortName, o.type, m.role, c.release, c.stage, c.title, c.story, c.question, c.origin,"
                    + " c.exampleCode, c.checkedOn, c.openedAt, c.closedOn, c.reason)";

    /** For a query. */
    public CaseRow(
            String id,
            long version,
            String schoolId,
            String school,
            SchoolYear schoolYear,
            String organisationId,
            String organisation,
            OrganisationType type,
            String role,
            Release release,
            CaseStage stage,
            String title,
            String story,
            String question,
            CaseOrigin origin,
            String exampleCode,
            LocalDate checkedOn,
            Instant openedAt,
            LocalDate closedOn,
            String reason) {
        this(
                id,
                version,
                schoolId,
                school,
                schoolYear,
                organisationId,
                organisation,
                type,
                role,
                release,
                stage,
                title,
                story,
                question,
                origin,
                exampleCode,
                checkedOn,
                openedAt,
                closedOn,
                reason,
                List.of());
    }

    CaseRow with(List<Signal> its) {
        return new CaseRow(
                id,
                version,
                schoolId,
                school,
                schoolYear,
                organisationId,
                organisation,
                type,
                role,
                release,
                stage,
                title,
                story,
                question,
                origin,
                exampleCode,
                checkedOn,
                openedAt,
                closedOn,
                reason,
                its);
    }

    @Override
    public Party party() {
        return new Party(type, role);
    }

    /** Whether others are shown it. */
    public boolean isShown() {
        return release == Release.READY && (stage == CaseStage.SHARED || stage == CaseStage.CLOSED);
    }

    /** Whether its perspectives were opened. */
    public boolean isOpened() {
        return openedAt != null;
    }

    /** Until when it is kept. */
    public LocalDate keptUntil() {
        return schoolYear.lastDay().plus(LearningCase.KEPT);
    }
}
