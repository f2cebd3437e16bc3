package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
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
                Arrays.stream(YearDay.values())
                        .map(day ->
                                new YearView.Day(day, calendar.day(day, year).orElse(null)))
                        .toList(),
                calendar.holidays(year).stream().map(YearView.HolidayRow::of).toList(),
                sight.isOwn(schoolId) ? monitor(schoolId, year) : null);
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
