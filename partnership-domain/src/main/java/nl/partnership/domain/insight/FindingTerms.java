package nl.partnership.domain.insight;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.Signal;

/**
 * What a finding says.
 *
 * @param signal that it is about; null for something else
 * @param place code of a place of the incident lists; null when it is not about one
 * @param sources where one can read it; may be null, but for a figure
 * @param askedOn when parents or pupils were asked; null for the own view
 * @param askedOf who was asked, as a group; null for the own view
 */
public record FindingTerms(
        FindingKind kind,
        Signal signal,
        String text,
        String place,
        FindingBasis basis,
        String sources,
        FindingVoice voice,
        LocalDate askedOn,
        String askedOf)
        implements Serializable {

    /** Nothing chosen and nothing typed. */
    public static final FindingTerms BLANK =
            new FindingTerms(null, null, null, null, null, null, FindingVoice.OWN, null, null);
}
