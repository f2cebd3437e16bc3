package nl.partnership.ejb.schoolyear;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.schoolyear.Holiday;
import nl.partnership.domain.schoolyear.HolidayPeriod;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.domain.schoolyear.SchoolCalendar;
import nl.partnership.domain.schoolyear.SchoolHolidays;
import nl.partnership.domain.schoolyear.SchoolRegion;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** The days and holidays of schools: to look at for who works with them, to set for their board. */
@Stateless
public class SchoolYearService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Schools schools;

    @Inject
    private Calendars calendars;

    @Inject
    private OwnHolidays own;

    @Inject
    private YearViews views;

    @Inject
    private Clock clock;

    /** The schools whose year the caller may look at, by name. */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.ADMINISTRATOR})
    public List<SchoolRow> schools() {
        return schools.mine().stream().map(SchoolRow::of).toList();
    }

    /** The years that one can look at, in order: those with holidays, and last year, this one and the next. */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.ADMINISTRATOR})
    public List<SchoolYear> years() {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        TreeSet<SchoolYear> years = new TreeSet<>(SchoolHolidays.years());
        years.addAll(List.of(now.previous(), now, now.next()));
        return List.copyOf(years);
    }

    /** One school in one year; whether its monitor was delivered is for the school and its board. */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.ADMINISTRATOR})
    public YearView get(String schoolId, SchoolYear year) {
        return views.of(schools.require(schoolId), year);
    }

    /** The days of all {@link #schools} in one year. */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.ADMINISTRATOR})
    public List<SchoolDays> days(SchoolYear year) {
        return views.days(schools(), year);
    }

    /**
     * Says in which region a school lies.
     *
     * @param version as read; null when none was chosen
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code region}, or when a holiday that the board set
     *     does not fit there
     * @throws Stale when it was chosen or changed since
     */
    @Allowed({Audience.BOARD, Audience.ADMINISTRATOR})
    public void chooseRegion(String schoolId, Long version, Region region) {
        Organisation school = schools.require(schoolId);
        Optional<SchoolRegion> stored = calendars.region(schoolId);
        requireVersion(stored, version);
        new SchoolCalendar(region, calendars.of(schoolId).own()).requireInOrder();
        stored.ifPresentOrElse(
                one -> one.choose(region), () -> entityManager.persist(new SchoolRegion(school, region)));
    }

    /** One holiday of a school, to set it otherwise. */
    @Allowed(Audience.BOARD)
    public HolidayView holiday(String schoolId, SchoolYear year, Holiday holiday) {
        Organisation school = schools.require(schoolId);
        SchoolCalendar calendar = calendars.of(schoolId);
        return new HolidayView(
                SchoolRow.of(school),
                calendar.region(),
                own.schools(school, Spread.REGION).size(),
                own.schools(school, Spread.BOARD).size(),
                version(calendars.own(schoolId, year, holiday)),
                calendar.holiday(year, holiday).map(YearView.HolidayRow::of).orElse(null),
                calendar.shipped(year, holiday).map(YearView.HolidayRow::of).orElse(null));
    }

    /**
     * Sets the days of a holiday of one school, or of several of the board at once: of all or of none.
     *
     * @param version as read at that school; null when the board had set nothing there
     * @return for how many schools
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code firstDay} or {@code lastDay}
     * @throws Stale when it was set or undone since at that school
     */
    @Allowed(Audience.BOARD)
    public int setHoliday(String schoolId, Long version, HolidayPeriod period, Spread spread) {
        Organisation school = schools.require(schoolId);
        requireVersion(calendars.own(schoolId, period.year(), period.holiday()), version);
        List<Organisation> at = own.schools(school, spread);
        own.set(at, period);
        return at.size();
    }

    /**
     * Lets the days of the region hold again.
     *
     * @return for how many schools
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code firstDay} or {@code lastDay}, when they fall in
     *     another holiday that the board set
     */
    @Allowed(Audience.BOARD)
    public int undoHoliday(String schoolId, Long version, SchoolYear year, Holiday holiday, Spread spread) {
        Organisation school = schools.require(schoolId);
        requireVersion(calendars.own(schoolId, year, holiday), version);
        List<Organisation> at = own.schools(school, spread);
        own.undo(at, year, holiday);
        return at.size();
    }

    static Long version(Optional<? extends StoredEntity> stored) {
        return stored.map(StoredEntity::getVersion).orElse(null);
    }

    /** What was not there when it was read has no version. */
    static void requireVersion(Optional<? extends StoredEntity> stored, Long read) {
        if (!stored.map(StoredEntity::getVersion).equals(Optional.ofNullable(read))) {
            throw new Stale("schoolyear", stored.map(StoredEntity::getId).orElse(""));
        }
    }
}
