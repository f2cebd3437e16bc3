package nl.partnership.ejb.schoolyear;

import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.schoolyear.YearDay;

/**
 * A day of the school year that nears at a school.
 *
 * @param partnershipId with whom the school works in that year
 * @param dueOn the day itself
 */
public record NearDay(String schoolId, String partnershipId, SchoolYear year, YearDay day, LocalDate dueOn) {}
