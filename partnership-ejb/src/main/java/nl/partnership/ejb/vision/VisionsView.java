package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.partner.Mandates;
import nl.partnership.ejb.partner.Participations;

/**
 * The visions of a school and its partners, side by side, as far as the caller may see them.
 *
 * @param school short name
 * @param cards the school first, then its partners
 * @param asks whether the caller may ask those that laid down nothing
 * @param council what the participation council said of those of the school, by id
 */
public record VisionsView(
        String schoolId, String school, List<Card> cards, boolean asks, Map<String, Participations.Said> council)
        implements Serializable {

    /**
     * Of one organisation.
     *
     * @param name short name
     * @param adopted null when there is none that the caller may see
     * @param concept of the caller's own organisation; null when there is none
     * @param asked whether somebody asked for it this school year
     * @param own what the caller does with it; null for another's
     */
    public record Card(
            String organisationId,
            String name,
            OrganisationType type,
            VisionRow adopted,
            VisionRow concept,
            boolean asked,
            Own own)
            implements Serializable {}

    /**
     * What the caller does with the vision of the own organisation.
     *
     * @param ground on which the caller may adopt it; null without
     */
    public record Own(Mandates.Ground ground) implements Serializable {}
}
