package nl.partnership.domain.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that people can enter, whatever the field is for: those of this century and of the one before. A day
 * outside is a slip of the hand, and what is reckoned from one (three months later) lies where no database has a day.
 */
public final class Day {

    public static final LocalDate FIRST = LocalDate.of(1900, Month.JANUARY, 1);
    public static final LocalDate LAST = LocalDate.of(2099, Month.DECEMBER, 31);

    /** Key of the sentence for a day outside this, which takes the first year and the last. */
    public static final String OUTSIDE = "base.day.outside";

    /** Where the days are: those on which something happened are these, wherever the machine stands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Day() {}

    /** On which something happened. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Whether people can enter it; null is none. */
    public static boolean isOne(LocalDate day) {
        return day != null && !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /**
     * A day that may be left out.
     *
     * @param field id of the field that it was entered in
     * @return the day; null stays null
     * @throws RuleViolation at the field, when it is not {@link #isOne}
     */
    public static LocalDate optional(String field, LocalDate day) {
        if (day != null && !isOne(day)) {
            throw RuleViolation.at(field, OUTSIDE, FIRST.getYear(), LAST.getYear());
        }
        return day;
    }

    /**
     * A day that must be there.
     *
     * @param field id of the field that it was entered in
     * @param missing key of the sentence for when there is none
     * @throws RuleViolation at the field, when there is none or it is not {@link #isOne}
     */
    public static LocalDate required(String field, LocalDate day, String missing) {
        if (day == null) {
            throw RuleViolation.at(field, missing);
        }
        return optional(field, day);
    }

    /** Written as year-month-day, four digits and twice two; empty for any other text, and for a day that does not exist. */
    public static Optional<LocalDate> written(String text) {
        try {
            return Optional.of(text).filter(FORM.asMatchPredicate()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day that was reckoned from one that people entered; at the earliest the first of all, at the latest the last. */
    public static LocalDate nearest(LocalDate day) {
        if (day == null || isOne(day)) {
            return day;
        }
        return day.isAfter(LAST) ? LAST : FIRST;
    }
}
