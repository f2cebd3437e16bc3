package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.partnership.domain.base.Csv.Cell;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;

/**
 * One row of the exchange format, read cell by cell. Whatever does not fit is told with its line and column, and the
 * reading goes on with something that does, so that a file tells all its problems at once.
 */
final class RuleCells {

    /** How an id of a rule looks. */
    static final String ID = "[A-Za-z0-9_-]{1,20}";

    /** Both relations, or both scopes. */
    static final String ANY = "ANY";

    /** A spreadsheet makes a word of its own language of it. */
    private static final Set<String> TRUE = Set.of("true", "waar");

    private static final Set<String> FALSE = Set.of("false", "onwaar");

    /** As the format has it, or as a Dutch spreadsheet makes it: 1-8-2026. */
    private static final Pattern DUTCH_DAY = Pattern.compile("^([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})$");

    private final List<Cell> row;
    private final Consumer<RuleViolation> problems;

    RuleCells(List<Cell> row, Consumer<RuleViolation> problems) {
        this.row = row;
        this.problems = problems;
    }

    String id() {
        Cell cell = cell("id");
        if (!cell.text().matches(ID)) {
            problems.accept(cell.wrong("rule.csv.id"));
        }
        return cell.text();
    }

    String plain(String column) {
        return cell(column).text();
    }

    boolean truth(String column) {
        Cell cell = cell(column);
        String said = cell.text().toLowerCase(Locale.ROOT);
        if (!TRUE.contains(said) && !FALSE.contains(said)) {
            unknown(cell, column, cell.text());
        }
        return TRUE.contains(said);
    }

    <E extends Enum<E>> E one(String column, Class<E> type) {
        Cell cell = cell(column);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(cell.text())) {
                return value;
            }
        }
        unknown(cell, column, cell.text());
        return type.getEnumConstants()[0];
    }

    <E extends Enum<E>> Set<E> oneOrAny(String column, Class<E> type) {
        return plain(column).equals(ANY) ? EnumSet.allOf(type) : EnumSet.of(one(column, type));
    }

    List<String> words(String column, Terms<?> terms) {
        if (plain(column).isEmpty()) {
            unknown(cell(column), column, "");
        }
        return wordsOrNone(column, terms);
    }

    /** Words with one space between them, each once; more would be lost on the way back. */
    List<String> wordsOrNone(String column, Terms<?> terms) {
        Cell cell = cell(column);
        if (cell.text().isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(cell.text().split(" ", -1));
        words.stream().filter(word -> !terms.understands(word)).forEach(word -> unknown(cell, column, word));
        Set<String> seen = new HashSet<>();
        words.stream()
                .filter(word -> terms.understands(word) && !seen.add(word))
                .distinct()
                .forEach(word -> problems.accept(cell.wrong("rule.csv.twice", column, word)));
        return words;
    }

    LocalDate firstDay() {
        return day("valid_from", true);
    }

    LocalDate lastDay() {
        LocalDate from = day("valid_from", false);
        LocalDate until = day("valid_until", true);
        if (from != null && until != null && until.isBefore(from)) {
            problems.accept(cell("valid_until").wrong("rule.csv.endsBeforeItBegins"));
        }
        return until;
    }

    /** A day, or null when the cell is empty or no day that people can enter. */
    private LocalDate day(String column, boolean telling) {
        Cell cell = cell(column);
        Optional<LocalDate> day = Day.written(DUTCH_DAY.matcher(cell.text()).replaceFirst(RuleCells::turned));
        if (telling && !cell.text().isEmpty() && day.filter(Day::isOne).isEmpty()) {
            problems.accept(
                    day.isEmpty()
                            ? cell.wrong("rule.csv.day", column)
                            : cell.wrong("rule.csv.dayOutside", column, Day.FIRST.getYear(), Day.LAST.getYear()));
        }
        return day.filter(Day::isOne).orElse(null);
    }

    private static String turned(MatchResult dutch) {
        return dutch.group(3) + "-" + twoDigits(dutch.group(2)) + "-" + twoDigits(dutch.group(1));
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    private Cell cell(String column) {
        return row.get(RuleFormat.COLUMNS.indexOf(column));
    }

    private void unknown(Cell cell, String column, String word) {
        problems.accept(cell.wrong("rule.csv.unknown", column, word));
    }
}
