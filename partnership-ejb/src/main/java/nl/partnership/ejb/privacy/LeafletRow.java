package nl.partnership.ejb.privacy;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.privacy.Leaflet;

/**
 * How a school stands with its leaflet.
 *
 * @param number of the version that the board adopted; 0 for none
 * @param adoptedOn null for none
 * @param older whether other rules hold today
 * @param open in which state a next version is; null for none
 */
public record LeafletRow(
        String schoolId, String school, int number, LocalDate adoptedOn, boolean older, Leaflet.Status open)
        implements Serializable {}
