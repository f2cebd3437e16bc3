package nl.partnership.ejb.privacy;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.privacy.LeafletContent;

/**
 * What everybody may read of a school's leaflet.
 *
 * @param school its public name
 * @param board public name of the board that answers for it
 * @param phone general number of the school; may be null
 * @param leaflet the version that the board adopted; null when there is none yet
 * @param changes what its rules say otherwise than in the version before; null when there is none, or it is erased
 */
public record PublicLeaflet(
        String schoolId,
        String school,
        String board,
        String phone,
        LeafletView leaflet,
        List<LeafletContent.Change> changes)
        implements Serializable {}
