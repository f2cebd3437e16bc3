package nl.partnership.domain.schoolyear;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;

/**
 * The holidays and days of one school: those of its region, but for what its board set otherwise.
 *
 * @param region null as long as none is chosen
 * @param own what the board set, at most one for each holiday of a year
 */
public record SchoolCalendar(Region region, List<HolidayPeriod> own) {

    private static final Comparator<HolidayPeriod> IN_ORDER =
            Comparator.comparing(HolidayPeriod::year).thenComparing(HolidayPeriod::holiday);

    /** A holiday, and where its days come from. */
    public record Entry(HolidayPeriod period, HolidaySource source) implements Serializable {}

    /** The holidays that begin in that year, in their order; none that nobody knows. */
    public List<Entry> holidays(SchoolYear year) {
        return Stream.of(Holiday.values())
                .flatMap(holiday -> holiday(year, holiday).stream())
                .toList();
    }

    /** As it holds for the school. */
    public Optional<Entry> holiday(SchoolYear year, Holiday holiday) {
        return own.stream()
                .filter(period -> period.is(year, holiday))
                .findFirst()
                .map(period -> new Entry(period, HolidaySource.BOARD))
                .or(() -> shipped(year, holiday));
    }

    /** As the region has it. */
    public Optional<Entry> shipped(SchoolYear year, Holiday holiday) {
        return SchoolHolidays.of(region)
                .filter(one -> one.period().is(year, holiday))
                .findFirst()
                .map(one -> new Entry(one.period(), one.source()));
    }

    /** When that day is; empty as long as the holiday on which it depends is not known. */
    public Optional<LocalDate> day(YearDay day, SchoolYear year) {
        LocalDate endOfSummer = holiday(year.previous(), Holiday.SUMMER)
                .map(entry -> entry.period().lastDay())
                .orElse(null);
        return day.in(year, endOfSummer);
    }

    /** The same school with these days for that holiday. */
    public SchoolCalendar with(HolidayPeriod period) {
        SchoolCalendar other = without(period.year(), period.holiday());
        other.own().add(period);
        return other;
    }

    /** The same school with the days of the region for that holiday. */
    public SchoolCalendar without(SchoolYear year, Holiday holiday) {
        List<HolidayPeriod> others = new ArrayList<>(own);
        others.removeIf(period -> period.is(year, holiday));
        return new SchoolCalendar(region, others);
    }

    /**
     * Refuses days that fall in another holiday, or that are not in the order of the year.
     *
     * @throws RuleViolation at the field {@code firstDay} or {@code lastDay}
     */
    public void requireInOrder() {
        List<HolidayPeriod> all = Stream.concat(
                        own.stream(),
                        SchoolHolidays.of(region)
                                .map(SchoolHolidays.Shipped::period)
                                .filter(shipped ->
                                        own.stream().noneMatch(set -> set.is(shipped.year(), shipped.holiday()))))
                .sorted(IN_ORDER)
                .toList();
        for (int i = 1; i < all.size(); i++) {
            HolidayPeriod before = all.get(i - 1);
            HolidayPeriod after = all.get(i);
            if (!before.lastDay().isBefore(after.firstDay())) {
                throw own.contains(after) ? overlap("firstDay", before) : overlap("lastDay", after);
            }
        }
    }

    private static RuleViolation overlap(String field, HolidayPeriod other) {
        return RuleViolation.at(field, "schoolyear.holiday.overlaps", other.firstDay(), other.lastDay());
    }
}
