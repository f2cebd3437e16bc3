package nl.partnership.ejb.review.lookback;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.base.year.YearOf;

/**
 * A school's year as who takes part in it looks back on it.
 *
 * @param school short name
 * @param closedOn null as long as the year is open
 * @param themes in the order of the card
 * @param others what is about no theme; null when there is nothing
 * @param additions what the school added after the close
 * @param leads whether the caller convenes at the school
 */
public record LookBackView(
        YearOf of,
        String school,
        LocalDate closedOn,
        List<ThemeLook> themes,
        ThemeLook others,
        List<AdditionRow> additions,
        boolean leads)
        implements Serializable {}
