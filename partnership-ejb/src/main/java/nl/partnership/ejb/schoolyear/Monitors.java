package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.schoolyear.YearDay;

/**
 * How the yearly safety monitor of schools stands, for rooms above this one: read from what schools note here, so that nothing
 * is stored twice. Which years count is as on the homes ({@link YearDayTodo}).
 */
@Dependent
public class Monitors {

    @Inject
    private YearRecords records;

    @Inject
    private Clock clock;

    /**
     * How it stands with one school.
     *
     * @param dueOn day of the first monitor that is not noted as delivered, late or to come
     * @param deliveredOn the last delivery of this school year and the last; null without. Only for the school and its board
     */
    public record Standing(LocalDate dueOn, LocalDate deliveredOn) {}

    /** That of each of these schools, by id, in two statements. */
    public Map<String, Standing> of(Collection<String> schoolIds) {
        if (schoolIds.isEmpty()) {
            return Map.of();
        }
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        List<SchoolYear> years = List.of(now.previous(), now);
        Set<SchoolInYear> expected = records.partnerships(schoolIds, years).keySet();
        Map<SchoolInYear, LocalDate> delivered = records.delivered(schoolIds, years);
        return schoolIds.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), school -> standing(school, years, expected, delivered)));
    }

    private static Standing standing(
            String school, List<SchoolYear> years, Set<SchoolInYear> expected, Map<SchoolInYear, LocalDate> delivered) {
        SchoolYear open = years.stream()
                .filter(year -> expected.contains(new SchoolInYear(school, year)))
                .filter(year -> !delivered.containsKey(new SchoolInYear(school, year)))
                .findFirst()
                .orElseGet(() -> years.get(years.size() - 1).next());
        return new Standing(
                YearDay.MONITOR.in(open),
                years.stream()
                        .map(year -> delivered.get(new SchoolInYear(school, year)))
                        .flatMap(Stream::ofNullable)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
