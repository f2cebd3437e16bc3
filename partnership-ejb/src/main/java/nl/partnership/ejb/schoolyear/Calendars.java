package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.schoolyear.Holiday;
import nl.partnership.domain.schoolyear.MonitorDelivery;
import nl.partnership.domain.schoolyear.OwnHoliday;
import nl.partnership.domain.schoolyear.SchoolCalendar;
import nl.partnership.domain.schoolyear.SchoolRegion;

/** Finds what is stored of the years of schools. Who may see it, others decide. */
@Dependent
public class Calendars {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    SchoolCalendar of(String schoolId) {
        return of(List.of(schoolId)).get(schoolId);
    }

    /** The calendar of each of these schools, by id, in two statements. */
    public Map<String, SchoolCalendar> of(Collection<String> schoolIds) {
        Map<String, SchoolRegion> regions = entityManager
                .createQuery("select r from SchoolRegion r where r.school.id in :schools", SchoolRegion.class)
                .setParameter("schools", schoolIds)
                .getResultStream()
                .collect(Collectors.toMap(region -> region.getSchool().getId(), region -> region));
        Map<String, List<OwnHoliday>> own = entityManager
                .createQuery(
                        "select h from OwnHoliday h where h.school.id in :schools and h.firstDay is not null",
                        OwnHoliday.class)
                .setParameter("schools", schoolIds)
                .getResultStream()
                .collect(Collectors.groupingBy(holiday -> holiday.getSchool().getId()));
        Map<String, SchoolCalendar> calendars = new HashMap<>();
        for (String id : schoolIds) {
            calendars.put(
                    id,
                    new SchoolCalendar(
                            regions.containsKey(id) ? regions.get(id).getRegion() : null,
                            own.getOrDefault(id, List.of()).stream()
                                    .flatMap(holiday -> holiday.period().stream())
                                    .toList()));
        }
        return calendars;
    }

    Optional<SchoolRegion> region(String schoolId) {
        return entityManager
                .createQuery("select r from SchoolRegion r where r.school.id = :school", SchoolRegion.class)
                .setParameter("school", schoolId)
                .getResultStream()
                .findFirst();
    }

    Optional<OwnHoliday> own(String schoolId, SchoolYear year, Holiday holiday) {
        return entityManager
                .createQuery(
                        "select h from OwnHoliday h where h.school.id = :school and h.schoolYear = :year"
                                + " and h.holiday = :holiday",
                        OwnHoliday.class)
                .setParameter("school", schoolId)
                .setParameter("year", year)
                .setParameter("holiday", holiday)
                .getResultStream()
                .findFirst();
    }

    /** What is noted of the safety monitor of a school's year; its day is null when the delivery was taken back. */
    public Optional<MonitorDelivery> delivery(String schoolId, SchoolYear year) {
        return entityManager
                .createQuery(
                        "select d from MonitorDelivery d left join fetch d.deliveredBy"
                                + " where d.school.id = :school and d.schoolYear = :year",
                        MonitorDelivery.class)
                .setParameter("school", schoolId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }
}
