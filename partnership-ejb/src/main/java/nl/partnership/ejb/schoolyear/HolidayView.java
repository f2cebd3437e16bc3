package nl.partnership.ejb.schoolyear;

import java.io.Serializable;
import nl.partnership.domain.schoolyear.Region;

/**
 * A holiday of a school to set otherwise.
 *
 * @param region null when none is chosen
 * @param inRegion how many schools of the board lie in that region
 * @param ofBoard how many schools the board has
 * @param version of what the board set; null as long as it never did
 * @param now as it holds; null when nobody knows
 * @param shipped as the region has it; null when the portal does not know, or no region is chosen
 */
public record HolidayView(
        SchoolRow school,
        Region region,
        int inRegion,
        int ofBoard,
        Long version,
        YearView.HolidayRow now,
        YearView.HolidayRow shipped)
        implements Serializable {}
