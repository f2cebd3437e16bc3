package nl.partnership.ejb.privacy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import nl.partnership.domain.privacy.LeafletContent;
import nl.partnership.domain.privacy.LeafletGroup;

/**
 * A leaflet as it is read: rules, and no person.
 *
 * @param version as stored, to hand back
 * @param number of this version of the leaflet
 * @param ruleSet number of the rules that it tells
 * @param rulesOn the day on which the board adopted these
 * @param adoptedOn null as long as the board did not
 * @param standing whether these rules still hold
 * @param notes own sentences, by group
 * @param email of the officer, by function; may be null while nobody advised
 */
public record LeafletView(
        String id,
        long version,
        int number,
        int ruleSet,
        LocalDate rulesOn,
        LocalDate adoptedOn,
        Standing standing,
        Map<LeafletGroup, String> notes,
        String email,
        LeafletContent content)
        implements Serializable {

    /** How the rules of a leaflet stand to those of today. */
    public enum Standing {
        /** They hold. */
        HOLDS,
        /** Others hold today. */
        OLDER,
        /** None hold today. */
        NO_RULES
    }
}
