package nl.partnership.ejb.base.year;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;

/**
 * A school year that begins at a school.
 *
 * @param partnershipId of the school today
 * @param decided ids of records on which the school decided already: these are wanted also when they are over by now
 */
public record StartYear(String schoolId, String partnershipId, SchoolYear year, Set<String> decided) {

    /** The first day of it: what was there before goes on from the year before. */
    public LocalDate firstDay() {
        return year.firstDay();
    }

    /** Whether something of that day or later says that it is of this year, and so no line. */
    public boolean isBefore(LocalDate day) {
        return day.isBefore(firstDay());
    }

    /** Whether a day lies in this year, or passed before it: what ends then is to be looked at. */
    public boolean isWithin(LocalDate day) {
        return day != null && !day.isAfter(year.lastDay());
    }

    /** {@link #decided} for {@code in} of a query; never an empty list. */
    public Set<String> decidedOrNone() {
        return Stream.concat(decided.stream(), Stream.of("")).collect(Collectors.toSet());
    }
}
