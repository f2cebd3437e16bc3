package nl.partnership.ejb.schoolyear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** What stands on a home about days of the school year that near, or that were missed. */
@Dependent
class YearDayLines {

    private static final String PAGE = "/schoolyear/days.xhtml?";

    private static final int NAMED_SCHOOLS = 5;

    @Inject
    private Clock clock;

    /** What becomes one line. */
    record Line(YearDay day, SchoolYear year, LocalDate dueOn) {}

    /** A day that schools share is one line. */
    List<TodoLine> of(List<TodoRow> rows) {
        Map<Line, List<TodoRow>> together = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Line(
                                YearDay.valueOf(row.facts().get(0)),
                                new SchoolYear(Integer.parseInt(row.facts().get(1))),
                                row.dueOn()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return together.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue()))
                .toList();
    }

    private TodoLine line(Line line, List<TodoRow> rows) {
        boolean missed = line.dueOn().isBefore(LocalDate.now(clock));
        String only = rows.size() == 1 ? rows.get(0).subjectId() : null;
        return new TodoLine(
                YearDayTodo.CODE,
                only,
                Sentence.of("schoolyear.todo." + line.day() + (missed ? ".missed" : "")),
                PAGE + (only == null ? "" : "school=" + only + "&") + "year=" + line.year(),
                note(
                        line.year(),
                        rows.stream()
                                .map(TodoRow::school)
                                .filter(Objects::nonNull)
                                .toList()),
                state(line),
                line.dueOn(),
                true);
    }

    /** Of the monitor one counts the days that are left; null where its day, or how late it is, says enough. */
    private Sentence state(Line line) {
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), line.dueOn());
        return line.day() == YearDay.MONITOR && left > 1 ? Sentence.of("schoolyear.todo.left", left) : null;
    }

    /** The year, and the first schools by name. */
    private static Sentence note(SchoolYear year, List<String> schools) {
        if (schools.isEmpty()) {
            return Sentence.of("schoolyear.todo.year", year);
        }
        String named = schools.stream().sorted().limit(NAMED_SCHOOLS).collect(Collectors.joining(", "));
        return schools.size() > NAMED_SCHOOLS
                ? Sentence.of("schoolyear.todo.more", year, named, schools.size() - NAMED_SCHOOLS)
                : Sentence.of("schoolyear.todo.schools", year, named);
    }
}
