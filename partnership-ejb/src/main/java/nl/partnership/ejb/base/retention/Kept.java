package nl.partnership.ejb.base.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.function.Function;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.ejb.base.Time;

/**
 * One kind of record, and until when it is kept.
 *
 * @param type the entity {@code x}
 * @param since with the number the rule in words
 * @param owner the path to the organisation that is told what was erased; null for bookkeeping of the portal
 * @param school the path to the school that it is about, when that is another; null for none
 * @param condition that the time of {@code x} has come, with {@code :limit} and, where it needs it, {@code :year}, the
 *     school year of the day
 * @param limit of a day, what its condition compares with; null when that is the day itself
 * @param together whether all of one owner are erased at once, in one row of the trail
 */
public record Kept(
        Class<? extends StoredEntity> type,
        KeptSince since,
        int number,
        String owner,
        String school,
        String condition,
        Function<LocalDate, ?> limit,
        boolean together) {

    public Kept(
            Class<? extends StoredEntity> type,
            KeptSince since,
            int number,
            String owner,
            String condition,
            Function<LocalDate, ?> limit) {
        this(type, since, number, owner, null, condition, limit, false);
    }

    /** What is over once the day {@code path} lies so long ago. */
    public static Kept after(
            Class<? extends StoredEntity> type, KeptSince since, Period kept, String owner, String path) {
        return new Kept(
                type, since, (int) kept.toTotalMonths() / 12, owner, path + " < :limit", day -> day.minus(kept));
    }

    /** What has a school year, so many years after it. */
    public static Kept afterYear(Class<? extends StoredEntity> type, Period kept, String owner) {
        return new Kept(type, KeptSince.SCHOOL_YEAR, kept.getYears(), owner, "x.schoolYear < :limit", years(kept));
    }

    /** That somebody was told something about a day: kept for a year, as the trail keeps it. */
    public static Kept told(Class<? extends StoredEntity> type) {
        return after(type, KeptSince.MADE, Period.ofYears(1), null, "x.day");
    }

    /** The first moment that is still kept. */
    public static Function<LocalDate, ?> moment(Period kept) {
        return day -> day.minus(kept).atStartOfDay(Time.ZONE).toInstant();
    }

    /** The first school year that is still kept. */
    public static Function<LocalDate, ?> years(Period kept) {
        return day -> SchoolYear.of(day.minus(kept));
    }

    /** The same, of a record of one organisation about a school of another. */
    public Kept at(String path) {
        return new Kept(type, since, number, owner, path, condition, limit, together);
    }

    /** The same, erased at once of each owner. */
    public Kept inOne() {
        return new Kept(type, since, number, owner, school, condition, limit, true);
    }

    /** What it is called in rows that are kept, as in the trail. */
    public String code() {
        StoredAs named = type.getAnnotation(StoredAs.class);
        return named != null
                ? named.value()
                : type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
