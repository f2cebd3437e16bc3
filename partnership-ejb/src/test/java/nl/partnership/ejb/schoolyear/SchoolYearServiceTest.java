package nl.partnership.ejb.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.schoolyear.Holiday;
import nl.partnership.domain.schoolyear.HolidayPeriod;
import nl.partnership.domain.schoolyear.HolidaySource;
import nl.partnership.domain.schoolyear.MonitorDelivery;
import nl.partnership.domain.schoolyear.OwnHoliday;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.PersonChoice;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchoolYearServiceTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 15);
    private static final HolidayPeriod LONG_MAY =
            new HolidayPeriod(Town.YEAR, Holiday.MAY, LocalDate.of(2027, 4, 24), LocalDate.of(2027, 5, 9));

    private final Town town = new Town();
    private String bridge;

    @BeforeEach
    void build() {
        TestClock.set(DAY.atTime(9, 0));
        inDatabase(town::persist);
        bridge = town.bridge.getId();
    }

    private YearView view(String user) {
        return as(town.caller(user), () -> bean(SchoolYearService.class).get(bridge, Town.YEAR));
    }

    private List<String> schools(String user) {
        return as(town.caller(user), () -> bean(SchoolYearService.class).schools()).stream()
                .map(SchoolRow::name)
                .toList();
    }

    private void choose(String user, Long version, Region region) {
        as(town.caller(user), () -> bean(SchoolYearService.class).chooseRegion(bridge, version, region));
    }

    private Long holidayVersion(Holiday holiday) {
        return as(town.caller("bestuurder"), () -> bean(SchoolYearService.class).holiday(bridge, Town.YEAR, holiday))
                .version();
    }

    private void set(Long version, HolidayPeriod period) {
        as(town.caller("bestuurder"), () -> bean(SchoolYearService.class)
                .setHoliday(bridge, version, period, Spread.SCHOOL));
    }

    private void deliver(String user, Long version, LocalDate day, String person) {
        as(town.caller(user), () -> bean(MonitorService.class).deliver(bridge, Town.YEAR, version, day, person));
    }

    private static LocalDate on(YearView view, YearDay day) {
        return view.days().stream()
                .filter(one -> one.day() == day)
                .findFirst()
                .orElseThrow()
                .on();
    }

    @Test
    void one_sees_the_own_school_those_of_the_board_those_one_works_with_and_as_administrator_all() {
        assertEquals(List.of("De Brug"), schools("coordinator"));
        assertEquals(List.of("De Brug"), schools("jeugdhulp"));
        assertEquals(List.of("De Linde"), schools("wijkagent"));
        assertEquals(List.of(), schools("vreemde"));
        assertEquals(2, schools("bestuurder").size());
        assertEquals(2, schools("jeugdagent").size());
        assertEquals(2, schools("beheer").size());
        assertThrows(NotFound.class, () -> view("vreemde"));
        assertThrows(NotFound.class, () -> view("coordinator2"));
    }

    @Test
    void without_a_region_there_are_no_holidays_and_no_day_that_depends_on_them() {
        YearView view = view("coordinator");
        assertNull(view.region());
        assertEquals(List.of(), view.holidays());
        assertNull(on(view, YearDay.CONFIRMED));
        assertEquals(LocalDate.of(2027, 7, 1), on(view, YearDay.MONITOR));
    }

    @Test
    void board_and_administrator_choose_the_region_and_nobody_else() {
        assertThrows(NotAllowed.class, () -> choose("coordinator", null, Region.NORTH));
        choose("beheer", null, Region.NORTH);
        assertEquals(LocalDate.of(2026, 9, 27), on(view("coordinator"), YearDay.CONFIRMED));
        assertThrows(Stale.class, () -> choose("bestuurder", null, Region.SOUTH));
        choose("bestuurder", view("bestuurder").regionVersion(), Region.SOUTH);
        YearView south = view("coordinator");
        assertEquals(LocalDate.of(2026, 10, 4), on(south, YearDay.CONFIRMED));
        assertEquals(5, south.holidays().size());
        assertTrue(south.isUnverified());
    }

    @Test
    void a_board_sets_days_for_one_school_and_undoes_it() {
        choose("beheer", null, Region.NORTH);
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("beheer"), () -> bean(SchoolYearService.class)
                        .setHoliday(bridge, null, LONG_MAY, Spread.SCHOOL)));
        set(null, LONG_MAY);
        YearView.HolidayRow may = view("jeugdhulp").holidays().get(Holiday.MAY.ordinal());
        assertEquals(LONG_MAY.lastDay(), may.last());
        assertEquals(HolidaySource.BOARD, may.source());
        assertThrows(Stale.class, () -> set(null, LONG_MAY));
        as(town.caller("bestuurder"), () -> bean(SchoolYearService.class)
                .undoHoliday(bridge, holidayVersion(Holiday.MAY), Town.YEAR, Holiday.MAY, Spread.SCHOOL));
        YearView.HolidayRow shipped = view("coordinator").holidays().get(Holiday.MAY.ordinal());
        assertEquals(LocalDate.of(2027, 5, 2), shipped.last());
        assertFalse(shipped.isOwn());
        set(holidayVersion(Holiday.MAY), LONG_MAY);
        assertTrue(view("coordinator").holidays().get(Holiday.MAY.ordinal()).isOwn());
    }

    private int spread(HolidayPeriod period, Spread spread) {
        return as(town.caller("bestuurder"), () -> bean(SchoolYearService.class)
                .setHoliday(bridge, holidayVersion(period.holiday()), period, spread));
    }

    private boolean isOwnAtLinden() {
        return as(town.caller("bestuurder"), () -> bean(SchoolYearService.class).get(town.linden.getId(), Town.YEAR))
                .holidays()
                .get(Holiday.MAY.ordinal())
                .isOwn();
    }

    private void choose(String school, Region region) {
        as(town.caller("beheer"), () -> bean(SchoolYearService.class).chooseRegion(school, null, region));
    }

    @Test
    void a_board_sets_days_for_all_its_schools_of_a_region_or_for_all_at_once_and_undoes_that() {
        choose(bridge, Region.NORTH);
        choose(town.linden.getId(), Region.SOUTH);
        HolidayView read = as(
                town.caller("bestuurder"), () -> bean(SchoolYearService.class).holiday(bridge, Town.YEAR, Holiday.MAY));
        assertEquals(List.of(1, 2), List.of(read.inRegion(), read.ofBoard()));
        assertEquals(1, spread(LONG_MAY, Spread.REGION));
        assertFalse(isOwnAtLinden());
        assertEquals(2, spread(LONG_MAY, Spread.BOARD));
        assertTrue(isOwnAtLinden());
        assertEquals(2, as(town.caller("bestuurder"), () -> bean(SchoolYearService.class)
                .undoHoliday(bridge, holidayVersion(Holiday.MAY), Town.YEAR, Holiday.MAY, Spread.BOARD)));
        assertFalse(isOwnAtLinden());
    }

    @Test
    void days_that_do_not_fit_at_one_of_the_schools_are_set_at_none() {
        choose(bridge, Region.NORTH);
        choose(town.linden.getId(), Region.NORTH);
        HolidayPeriod june =
                new HolidayPeriod(Town.YEAR, Holiday.SUMMER, LocalDate.of(2027, 5, 5), LocalDate.of(2027, 6, 10));
        as(town.caller("bestuurder"), () -> bean(SchoolYearService.class)
                .setHoliday(town.linden.getId(), null, june, Spread.SCHOOL));
        assertThrows(RuleViolation.class, () -> spread(LONG_MAY, Spread.BOARD));
        assertNull(holidayVersion(Holiday.MAY));
        assertFalse(isOwnAtLinden());
    }

    @Test
    void what_is_kept_of_a_year_is_erased_five_years_after_its_end() {
        choose(bridge, Region.NORTH);
        set(null, LONG_MAY);
        deliver("coordinator", null, DAY, town.person("leider").getId());
        TestClock.set(LocalDate.of(2032, 7, 31).atTime(12, 0));
        assertEquals(List.of(), dueForErasure(OwnHoliday.class));
        TestClock.set(LocalDate.of(2032, 8, 1).atTime(12, 0));
        assertEquals(1, dueForErasure(OwnHoliday.class).size());
        assertEquals(1, dueForErasure(MonitorDelivery.class).size());
        eraseDue(OwnHoliday.class, MonitorDelivery.class);
        assertEquals(List.of(), dueForErasure(OwnHoliday.class));
        assertEquals(List.of(), dueForErasure(MonitorDelivery.class));
        assertNull(holidayVersion(Holiday.MAY));
    }

    @Test
    void holidays_that_overlap_are_refused_and_nothing_is_kept() {
        choose("beheer", null, Region.NORTH);
        HolidayPeriod late =
                new HolidayPeriod(Town.YEAR, Holiday.MAY, LocalDate.of(2027, 5, 20), LocalDate.of(2027, 7, 10));
        assertEquals(
                "lastDay",
                assertThrows(RuleViolation.class, () -> set(null, late)).field());
        assertNull(holidayVersion(Holiday.MAY));
    }

    @Test
    void who_convenes_notes_the_delivery_and_school_and_board_see_by_whom() {
        List<String> people = as(town.caller("coordinator"), () -> bean(MonitorService.class)
                        .deliverers())
                .stream()
                .map(PersonChoice::name)
                .toList();
        assertTrue(people.contains("Bestuurder Proef") && people.contains("Mentor Proef"), people::toString);
        assertFalse(people.contains("Coordinator2 Proef"), people::toString);
        String leader = town.person("leider").getId();
        assertThrows(NotAllowed.class, () -> deliver("mentor", null, DAY, leader));
        assertThrows(NotAllowed.class, () -> deliver("bestuurder", null, DAY, leader));
        assertThrows(NotFound.class, () -> deliver("coordinator2", null, DAY, leader));
        assertEquals(
                "deliveredBy",
                assertThrows(
                                RuleViolation.class,
                                () -> deliver(
                                        "coordinator",
                                        null,
                                        DAY,
                                        town.person("jeugdagent").getId()))
                        .field());
        deliver("coordinator", null, DAY, leader);
        assertEquals("Leider Proef", view("mentor").monitor().by());
        assertEquals(DAY, view("bestuurder").monitor().deliveredOn());
        assertNull(view("jeugdagent").monitor());
        assertNull(view("beheer").monitor());
        assertThrows(Stale.class, () -> deliver("zorg", null, DAY.minusDays(1), leader));
        Long version = view("zorg").monitor().version();
        as(town.caller("zorg"), () -> bean(MonitorService.class).takeBack(bridge, Town.YEAR, version));
        assertFalse(view("coordinator").monitor().isDelivered());
        assertNotNull(view("coordinator").monitor().version());
    }
}
