package nl.partnership.ejb.schoolyear;

import java.io.Serializable;

/**
 * A holiday of a school to set otherwise.
 *
 * @param version of what the board set; null as long as it never did
 * @param now as it holds; null when nobody knows
 * @param shipped as the region has it; null when the portal does not know, or no region is chosen
 */
public record HolidayView(SchoolRow school, Long version, YearView.HolidayRow now, YearView.HolidayRow shipped)
        implements Serializable {}
