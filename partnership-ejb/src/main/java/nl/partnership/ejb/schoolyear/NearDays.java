package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.schoolyear.SchoolCalendar;
import nl.partnership.domain.schoolyear.YearDay;

/**
 * The days of the present school year that near, for rooms above this one: from a month before until they came, at schools
 * that work with partners this year. That of the monitor nears no longer once its delivery is noted.
 */
@Dependent
public class NearDays {

    @Inject
    private Calendars calendars;

    @Inject
    private YearRecords records;

    @Inject
    private Clock clock;

    /** Of these schools, in the order of the days, in four statements. */
    public List<NearDay> of(Collection<String> schoolIds) {
        if (schoolIds.isEmpty()) {
            return List.of();
        }
        SchoolYear year = SchoolYear.of(LocalDate.now(clock));
        Map<SchoolInYear, String> partnerships = records.partnerships(schoolIds, List.of(year));
        Set<SchoolInYear> delivered =
                records.delivered(schoolIds, List.of(year)).keySet();
        Map<String, SchoolCalendar> all = calendars.of(schoolIds);
        return Stream.of(YearDay.values())
                .flatMap(day -> partnerships.entrySet().stream()
                        .filter(one -> day != YearDay.MONITOR || !delivered.contains(one.getKey()))
                        .flatMap(one -> all.get(one.getKey().schoolId()).day(day, year).stream()
                                .filter(this::isNear)
                                .map(on -> new NearDay(one.getKey().schoolId(), one.getValue(), year, day, on))))
                .toList();
    }

    private boolean isNear(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return !today.isBefore(since(day)) && !today.isAfter(day);
    }

    /** Since when a day nears. */
    static LocalDate since(LocalDate day) {
        return day.minusMonths(1);
    }
}
