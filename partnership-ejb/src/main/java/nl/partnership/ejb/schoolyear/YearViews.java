package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.schoolyear.SchoolCalendar;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.partner.Sight;

/** One school in one year, as the caller may see it. */
@Dependent
class YearViews {

    @Inject
    private Calendars calendars;

    @Inject
    private Sight sight;

    YearView of(Organisation school, SchoolYear year) {
        String schoolId = school.getId();
        SchoolCalendar calendar = calendars.of(schoolId);
        return new YearView(
                SchoolRow.of(school),
                year,
                calendar.region(),
                SchoolYearService.version(calendars.region(schoolId)),
                days(calendar, year),
                calendar.holidays(year).stream().map(YearView.HolidayRow::of).toList(),
                sight.isOwn(schoolId) ? monitor(schoolId, year) : null);
    }

    /** The days of each of these schools in that year, in as many statements for one as for all. */
    List<SchoolDays> days(List<SchoolRow> schools, SchoolYear year) {
        if (schools.isEmpty()) {
            return List.of();
        }
        Map<String, SchoolCalendar> all =
                calendars.of(schools.stream().map(SchoolRow::id).toList());
        return schools.stream()
                .map(school -> new SchoolDays(school, days(all.get(school.id()), year)))
                .toList();
    }

    private static List<YearView.Day> days(SchoolCalendar calendar, SchoolYear year) {
        return Arrays.stream(YearDay.values())
                .map(day -> new YearView.Day(day, calendar.day(day, year).orElse(null)))
                .toList();
    }

    private YearView.Monitor monitor(String schoolId, SchoolYear year) {
        return calendars
                .delivery(schoolId, year)
                .map(delivery -> new YearView.Monitor(
                        delivery.getVersion(),
                        delivery.getDeliveredOn(),
                        delivery.isDelivered() ? delivery.getDeliveredBy().getId() : null,
                        delivery.isDelivered() ? delivery.getDeliveredBy().getName() : null))
                .orElseGet(() -> new YearView.Monitor(null, null, null, null));
    }
}
