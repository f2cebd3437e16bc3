package nl.partnership.ejb.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.agreement.AgreementRow;
import nl.partnership.ejb.agreement.ExpectationRow;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.home.DateLine.Kind;
import nl.partnership.ejb.schoolyear.SchoolDays;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** Makes lines with a day of what the lists show. */
final class DateLines {

    private static final String DAYS = "/schoolyear/days.xhtml?";

    private DateLines() {}

    /** One takes no part in: the day and the themes, and nothing to open. */
    static DateLine of(ConversationRow row) {
        return new DateLine(
                new SchoolRow(row.schoolId(), row.school()),
                row.date(),
                Kind.CONVERSATION,
                Sentence.asItIs(row.themes().stream().map(ThemeRow::title).collect(Collectors.joining(", "))),
                null,
                row.takesPart() ? "/conversation/conversation.xhtml?id=" + row.id() : null);
    }

    /** In force: the day on which it is looked at, until that is the last one. Proposed: the day from which it would hold. */
    static DateLine of(AgreementRow row) {
        return switch (row.state()) {
            case PROPOSED -> agreement(row, Kind.ASSENT, row.from(), missing(row));
            default ->
                row.reviewOn().isBefore(row.lastDay())
                        ? agreement(row, Kind.REVIEW, row.reviewOn(), holds(row))
                        : agreement(row, Kind.END, row.lastDay(), holds(row));
        };
    }

    private static DateLine agreement(AgreementRow row, Kind kind, LocalDate on, Sentence note) {
        return new DateLine(
                new SchoolRow(row.schoolId(), row.schoolName()),
                on,
                kind,
                Sentence.asItIs(row.title()),
                note,
                "/agreement/agreement.xhtml?id=" + row.id());
    }

    private static Sentence missing(AgreementRow row) {
        return row.missing().isEmpty() ? null : Sentence.of("agreement.missing.of", String.join(", ", row.missing()));
    }

    private static Sentence holds(AgreementRow row) {
        return Sentence.of(row.renewing() ? "home.dates.holds.renewing" : "home.dates.holds", row.lastDay());
    }

    static DateLine of(ExpectationRow row) {
        String words = row.said().words();
        String promiser = row.promiser().name();
        String asker = row.asker().name();
        return new DateLine(
                new SchoolRow(row.schoolId(), row.schoolName()),
                row.lastDay(),
                Kind.PROMISE,
                Sentence.asItIs(row.text()),
                words == null
                        ? Sentence.of("home.dates.promise", promiser, asker)
                        : Sentence.of("home.dates.promise.otherwise", promiser, asker, words),
                "/agreement/expectation.xhtml?id=" + row.id());
    }

    /** What comes yet of the days of a school year; a day that all schools have is one line. */
    static Stream<DateLine> of(SchoolYear year, List<SchoolDays> schools, LocalDate today) {
        Map<Day, List<SchoolRow>> days = new LinkedHashMap<>();
        schools.forEach(school -> school.days().stream()
                .filter(day -> day.on() != null && !day.on().isBefore(today))
                .forEach(day -> days.computeIfAbsent(new Day(day.day(), day.on()), at -> new ArrayList<>())
                        .add(school.school())));
        return days.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().size() > 1 && entry.getValue().size() == schools.size()
                                ? Stream.of(day(entry.getKey(), null, year))
                                : entry.getValue().stream().map(school -> day(entry.getKey(), school, year)));
    }

    private record Day(YearDay day, LocalDate on) {}

    private static DateLine day(Day day, SchoolRow school, SchoolYear year) {
        return new DateLine(
                school,
                day.on(),
                Kind.YEAR,
                Sentence.of("schoolyear.day." + day.day()),
                null,
                DAYS + (school == null ? "" : "school=" + school.id() + "&") + "year=" + year);
    }
}
