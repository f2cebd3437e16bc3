package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.domain.vision.Standing;

/**
 * A guideline, or the concept of one.
 *
 * @param steps one a line; null for none
 * @param link where it stands on a page of the organisation; null for nowhere
 * @param vision series of the vision that it works out; null for none
 * @param adoptedOn null for a concept
 * @param paperFunction of who adopted it on paper; null when it was adopted in the portal
 */
public record GuidelineRow(
        String id,
        long version,
        String series,
        String organisationId,
        OrganisationType type,
        String role,
        Standing standing,
        int number,
        GuidelineKind kind,
        String title,
        String steps,
        String link,
        String vision,
        LocalDate adoptedOn,
        String paperFunction,
        LocalDate reviewOn)
        implements DocumentRow, Serializable {

    static final Documents.Kind<GuidelineRow> KIND = new Documents.Kind<>(
            VisionCensus.GUIDELINE,
            GuidelineRow.class,
            "select new nl.partnership.ejb.vision.GuidelineRow(r.id, r.version, r.series, o.id, o.type, m.role,"
                    + " r.standing, r.number, r.kind, r.title, r.steps, r.link, r.vision, r.adoptedOn, r.paperFunction, r.reviewOn)",
            Guideline.class);

    @Override
    public Party party() {
        return new Party(type, role);
    }

    @Override
    public boolean isAdopted() {
        return standing == Standing.ADOPTED;
    }

    @Override
    public boolean isOfSchool() {
        return type == OrganisationType.SCHOOL;
    }

    /** Whether its organisation should look whether it still is right. */
    public boolean isDue(LocalDate today) {
        return reviewOn != null && !reviewOn.isAfter(today);
    }

    /** Its steps, each by itself. */
    public List<String> lines() {
        return steps == null ? List.of() : steps.lines().toList();
    }
}
