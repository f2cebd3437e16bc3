package nl.partnership.ejb.privacy;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.domain.privacy.LeafletContent;
import nl.partnership.domain.privacy.LeafletGroup;

/**
 * What officer and board have before them of one school.
 *
 * @param adopted what everybody reads today; null for nothing
 * @param next the version that is being made, or that the rules of today would make; null when there are no rules
 * @param open in which state that is; null when nobody began
 * @param advisedBy name of the officer, for the own organisation; null for nobody
 * @param changes what the rules say otherwise than in the adopted version
 * @param wordings own sentences and address that are not as in the adopted version
 * @param advises whether the caller writes the own sentences, and advises
 * @param adopts whether the caller adopts
 */
public record LeafletDesk(
        PublicLeaflet adopted,
        LeafletView next,
        Leaflet.Status open,
        String advisedBy,
        List<LeafletContent.Change> changes,
        List<Wording> wordings,
        boolean advises,
        boolean adopts)
        implements Serializable {

    /**
     * Words that changed.
     *
     * @param group null for the address of the officer
     * @param before null for none
     * @param after null for none
     */
    public record Wording(LeafletGroup group, String before, String after) implements Serializable {}
}
