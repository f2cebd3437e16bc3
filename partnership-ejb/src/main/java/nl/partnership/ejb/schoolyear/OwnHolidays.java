package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.schoolyear.Holiday;
import nl.partnership.domain.schoolyear.HolidayPeriod;
import nl.partnership.domain.schoolyear.OwnHoliday;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.domain.schoolyear.SchoolCalendar;

/** Sets the days of a holiday for several schools of a board in one act, or for none of them. */
@Dependent
class OwnHolidays {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Schools schools;

    @Inject
    private Calendars calendars;

    /** The schools that an act at one of them is for; that one first. */
    List<Organisation> schools(Organisation school, Spread spread) {
        if (spread == Spread.SCHOOL) {
            return List.of(school);
        }
        List<Organisation> all = schools.mine();
        Map<String, SchoolCalendar> each =
                calendars.of(all.stream().map(Organisation::getId).toList());
        Region region = each.get(school.getId()).region();
        return all.stream()
                .filter(one -> spread == Spread.BOARD
                        || one.equals(school)
                        || (region != null && region == each.get(one.getId()).region()))
                .toList();
    }

    /** @throws RuleViolation at the field {@code firstDay} or {@code lastDay}, with the school where they do not fit */
    void set(List<Organisation> at, HolidayPeriod period) {
        requireInOrder(at, calendar -> calendar.with(period));
        Map<String, OwnHoliday> stored = stored(at, period.year(), period.holiday());
        for (Organisation school : at) {
            OwnHoliday there = stored.get(school.getId());
            if (there == null) {
                entityManager.persist(new OwnHoliday(school, period));
            } else {
                there.set(period);
            }
        }
    }

    /** @throws RuleViolation as {@link #set}, where days of the region fall in another holiday that the board set */
    void undo(List<Organisation> at, SchoolYear year, Holiday holiday) {
        requireInOrder(at, calendar -> calendar.without(year, holiday));
        stored(at, year, holiday).values().forEach(OwnHoliday::undo);
    }

    private void requireInOrder(List<Organisation> at, UnaryOperator<SchoolCalendar> change) {
        Map<String, SchoolCalendar> each =
                calendars.of(at.stream().map(Organisation::getId).toList());
        for (Organisation school : at) {
            try {
                change.apply(each.get(school.getId())).requireInOrder();
            } catch (RuleViolation violation) {
                throw at.size() == 1
                        ? violation
                        : RuleViolation.at(violation.field(), "schoolyear.holiday.overlaps.at", school.getShortName());
            }
        }
    }

    private Map<String, OwnHoliday> stored(List<Organisation> at, SchoolYear year, Holiday holiday) {
        return entityManager
                .createQuery(
                        "select h from OwnHoliday h where h.school in :schools and h.schoolYear = :year"
                                + " and h.holiday = :holiday",
                        OwnHoliday.class)
                .setParameter("schools", at)
                .setParameter("year", year)
                .setParameter("holiday", holiday)
                .getResultStream()
                .collect(Collectors.toMap(one -> one.getSchool().getId(), one -> one));
    }
}
