package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.vision.Standing;
import nl.partnership.domain.vision.VisionStatement;

/**
 * A vision, or the concept of one.
 *
 * @param weDo null in a concept that does not say it yet, as are the others
 * @param link where it stands on a page of the organisation; null for nowhere
 * @param adoptedOn null for a concept
 * @param paperFunction of who adopted it on paper; null when it was adopted in the portal
 */
public record VisionRow(
        String id,
        long version,
        String series,
        String organisationId,
        OrganisationType type,
        String role,
        Standing standing,
        int number,
        String weDo,
        String weDoNot,
        String text,
        String link,
        LocalDate adoptedOn,
        String paperFunction,
        LocalDate reviewOn)
        implements DocumentRow, Serializable {

    static final Documents.Kind<VisionRow> KIND = new Documents.Kind<>(
            VisionCensus.VISION,
            VisionRow.class,
            "select new nl.partnership.ejb.vision.VisionRow(r.id, r.version, r.series, o.id, o.type, m.role, r.standing, r.number,"
                    + " r.weDo, r.weDoNot, r.text, r.link, r.adoptedOn, r.paperFunction, r.reviewOn)",
            VisionStatement.class);

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
}
