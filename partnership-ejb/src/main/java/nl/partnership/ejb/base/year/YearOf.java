package nl.partnership.ejb.base.year;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;

/** A school and its partners in one school year, which is the caller's. */
public record YearOf(String partnershipId, String schoolId, SchoolYear year) implements Serializable {

    /** Whether something that ran from one day to another, null for still, did so in that year. */
    public boolean overlaps(LocalDate from, LocalDate until) {
        return !from.isAfter(year.lastDay()) && (until == null || !until.isBefore(year.firstDay()));
    }
}
