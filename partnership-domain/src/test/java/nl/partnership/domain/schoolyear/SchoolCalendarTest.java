package nl.partnership.domain.schoolyear;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final SchoolCalendar north = new SchoolCalendar(Region.NORTH, List.of());

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static HolidayPeriod period(Holiday holiday, String first, String last) {
        return new HolidayPeriod(YEAR, holiday, day(first), day(last));
    }

    private static void assertRefused(String field, String key, Runnable act) {
        RuleViolation refused = assertThrows(RuleViolation.class, act::run);
        assertEquals(field, refused.field());
        assertEquals(key, refused.key());
    }

    @Test
    void each_region_has_five_holidays_in_their_order_in_each_year() {
        assertEquals(List.of(new SchoolYear(2025), YEAR, new SchoolYear(2027)), SchoolHolidays.years());
        for (Region region : Region.values()) {
            SchoolCalendar calendar = new SchoolCalendar(region, List.of());
            for (SchoolYear year : SchoolHolidays.years()) {
                assertEquals(
                        List.of(Holiday.values()),
                        calendar.holidays(year).stream()
                                .map(entry -> entry.period().holiday())
                                .toList());
            }
            assertDoesNotThrow(calendar::requireInOrder);
        }
    }

    @Test
    void only_the_years_of_the_ministrys_own_overview_are_verified() {
        assertTrue(north.holidays(new SchoolYear(2025)).stream()
                .noneMatch(entry -> entry.source().isVerified()));
        assertTrue(
                north.holidays(YEAR).stream().noneMatch(entry -> entry.source().isVerified()));
        assertTrue(north.holidays(new SchoolYear(2027)).stream()
                .allMatch(entry -> entry.source() == HolidaySource.MINISTRY));
    }

    @Test
    void the_days_of_a_year_differ_by_region_only_where_the_summer_does() {
        for (Region region : Region.values()) {
            SchoolCalendar calendar = new SchoolCalendar(region, List.of());
            assertEquals(Optional.of(day("2026-08-01")), calendar.day(YearDay.START, YEAR));
            assertEquals(Optional.of(day("2027-02-01")), calendar.day(YearDay.FIGURES, YEAR));
            assertEquals(Optional.of(day("2027-05-01")), calendar.day(YearDay.LOOK_BACK, YEAR));
            assertEquals(Optional.of(day("2027-07-01")), calendar.day(YearDay.MONITOR, YEAR));
            assertEquals(Optional.of(day("2027-07-31")), calendar.day(YearDay.END, YEAR));
        }
        assertEquals(Optional.of(day("2026-09-27")), north.day(YearDay.CONFIRMED, YEAR));
        assertEquals(
                Optional.of(day("2026-10-11")),
                new SchoolCalendar(Region.MIDDLE, List.of()).day(YearDay.CONFIRMED, YEAR));
        assertEquals(
                Optional.of(day("2027-10-17")),
                new SchoolCalendar(Region.SOUTH, List.of()).day(YearDay.CONFIRMED, YEAR.next()));
    }

    @Test
    void what_depends_on_a_summer_that_nobody_knows_has_no_day() {
        assertEquals(Optional.empty(), north.day(YearDay.CONFIRMED, new SchoolYear(2025)));
        SchoolCalendar nowhere = new SchoolCalendar(null, List.of());
        assertEquals(Optional.empty(), nowhere.day(YearDay.CONFIRMED, YEAR));
        assertEquals(Optional.of(day("2027-07-01")), nowhere.day(YearDay.MONITOR, YEAR));
        assertEquals(List.of(), nowhere.holidays(YEAR));
    }

    @Test
    void what_a_board_sets_holds_until_it_is_undone() {
        HolidayPeriod longer = period(Holiday.MAY, "2027-04-24", "2027-05-09");
        SchoolCalendar own = north.with(longer);
        own.requireInOrder();
        assertEquals(
                Optional.of(new SchoolCalendar.Entry(longer, HolidaySource.BOARD)), own.holiday(YEAR, Holiday.MAY));
        assertEquals(north.holidays(YEAR), own.without(YEAR, Holiday.MAY).holidays(YEAR));
        assertEquals(north.holidays(YEAR.next()), own.holidays(YEAR.next()));
    }

    @Test
    void a_summer_that_a_board_makes_longer_moves_the_day_of_confirming() {
        SchoolCalendar own =
                north.with(new HolidayPeriod(YEAR.previous(), Holiday.SUMMER, day("2026-07-04"), day("2026-08-23")));
        assertEquals(Optional.of(day("2026-10-04")), own.day(YearDay.CONFIRMED, YEAR));
    }

    @Test
    void days_that_fall_in_another_holiday_or_out_of_order_are_refused() {
        String overlaps = "schoolyear.holiday.overlaps";
        assertRefused("lastDay", overlaps, () -> north.with(period(Holiday.SPRING, "2027-02-20", "2027-04-24"))
                .requireInOrder());
        assertRefused("firstDay", overlaps, () -> north.with(period(Holiday.SPRING, "2027-01-03", "2027-01-10"))
                .requireInOrder());
        assertRefused("firstDay", overlaps, () -> north.with(period(Holiday.SPRING, "2026-11-01", "2026-11-08"))
                .requireInOrder());
        // the summer of the year before lasts until the 16th
        assertRefused("firstDay", overlaps, () -> north.with(period(Holiday.AUTUMN, "2026-08-16", "2026-08-20"))
                .requireInOrder());
        assertDoesNotThrow(() ->
                north.with(period(Holiday.SPRING, "2027-01-04", "2027-01-10")).requireInOrder());
    }

    @Test
    void what_a_board_set_is_looked_at_again_when_another_goes_back_or_the_region_changes() {
        HolidayPeriod later = period(Holiday.CHRISTMAS, "2026-10-19", "2026-10-24");
        SchoolCalendar moved = north.with(later);
        assertDoesNotThrow(moved::requireInOrder);
        assertRefused("firstDay", "schoolyear.holiday.overlaps", () -> new SchoolCalendar(Region.MIDDLE, moved.own())
                .requireInOrder());
        SchoolCalendar both = north.with(period(Holiday.AUTUMN, "2026-10-01", "2026-10-05"))
                .with(period(Holiday.CHRISTMAS, "2026-10-12", "2026-10-16"));
        assertDoesNotThrow(both::requireInOrder);
        assertRefused("firstDay", "schoolyear.holiday.overlaps", () -> both.without(YEAR, Holiday.AUTUMN)
                .requireInOrder());
    }

    @Test
    void a_holiday_begins_in_its_year_ends_after_it_begins_and_is_no_quarter() {
        assertRefused("firstDay", "schoolyear.holiday.noDay", () -> new HolidayPeriod(YEAR, Holiday.MAY, null, null));
        assertRefused(
                "lastDay",
                "schoolyear.holiday.noDay",
                () -> new HolidayPeriod(YEAR, Holiday.MAY, day("2027-05-01"), null));
        assertRefused(
                "firstDay", "schoolyear.holiday.otherYear", () -> period(Holiday.AUTUMN, "2026-07-31", "2026-08-02"));
        assertRefused(
                "lastDay",
                "schoolyear.holiday.endsBeforeItBegins",
                () -> period(Holiday.MAY, "2027-05-02", "2027-05-01"));
        assertRefused(
                "lastDay", "schoolyear.holiday.tooLong", () -> period(Holiday.SUMMER, "2027-07-10", "2027-09-19"));
    }
}
