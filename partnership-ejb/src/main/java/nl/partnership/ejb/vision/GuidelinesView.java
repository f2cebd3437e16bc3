package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.partner.Mandates;
import nl.partnership.ejb.partner.Participations;

/**
 * Which guidelines a school and its partners have, by kind, as far as the caller may see them.
 *
 * @param school short name
 * @param lines the school first, then its partners
 * @param leads whether the caller puts on the school's agenda what lacks
 * @param writes whether the caller writes those of the own organisation
 * @param ground on which the caller adopts them; null without
 * @param council what the participation council said of those of the school, by id
 * @param visions whose vision it is, by its series, of those that the caller may see
 */
public record GuidelinesView(
        String schoolId,
        String school,
        List<Line> lines,
        boolean leads,
        boolean writes,
        Mandates.Ground ground,
        Map<String, Participations.Said> council,
        Map<String, String> visions)
        implements Serializable {

    /**
     * Of one organisation.
     *
     * @param name short name
     * @param own whether it is the caller's
     * @param cells one for each kind
     */
    public record Line(String organisationId, String name, OrganisationType type, boolean own, List<Cell> cells)
            implements Serializable {}

    /**
     * Its guidelines of one kind.
     *
     * @param gap how it is named when it is put on the agenda
     * @param adopted those in force; a cell without is a gap
     * @param concepts of the caller's own organisation
     * @param onAgenda whether that it lacks is on the school's agenda
     */
    public record Cell(
            GuidelineKind kind, String gap, List<GuidelineRow> adopted, List<GuidelineRow> concepts, boolean onAgenda)
            implements Serializable {

        public boolean isGap() {
            return adopted.isEmpty();
        }
    }
}
