package nl.partnership.domain.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.partnership.domain.base.Csv;
import nl.partnership.domain.base.Csv.Cell;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;

/** Reads one file in the exchange format, and tells what is wrong with it to whoever listens. */
final class RuleReading {

    private static final int FIRST_THAT_MAY_BE_EMPTY = RuleFormat.COLUMNS.indexOf("note");

    /** What stands at the begin of the own file of a spreadsheet, and of text in another encoding, read as ours. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x{FFFD}]");

    private final Vocabulary vocabulary;
    private final Consumer<RuleViolation> problems;
    private final Set<String> ids = new HashSet<>();
    private int told;

    /**
     * A rule, and the cells that it was read from.
     *
     * @param sound whether nothing was wrong with the cells
     */
    record Read(SharingRule rule, List<Cell> cells, boolean sound) {

        /** What the rule itself gets wrong, blamed on the cells. */
        List<RuleViolation> problems(SchoolYear schoolYear) {
            return RuleCheck.problems(rule, schoolYear).stream()
                    .map(problem -> cells.get(RuleFormat.COLUMNS.indexOf(column(problem.field())))
                            .wrong("base.csv.cell", problem))
                    .toList();
        }

        /** Fields of a rule are called in camel case, columns are not. */
        private static String column(String field) {
            return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }
    }

    RuleReading(Vocabulary vocabulary, Consumer<RuleViolation> problems) {
        this.vocabulary = vocabulary;
        this.problems = problem -> {
            told++;
            problems.accept(problem);
        };
    }

    /**
     * The rules; to be used only when no problem was told.
     *
     * @throws RuleViolation where the file cannot be read any further
     */
    List<Read> read(String text) {
        String header = text.lines().findFirst().orElse("");
        if (!header.matches(".*[,;].*") && header.matches(".*[\\t|].*")
                || NO_TEXT.matcher(header).find()) {
            throw RuleViolation.at("file", "rule.csv.separator", 1, 1);
        }
        List<List<Cell>> rows = Csv.read(text, problems);
        if (rows.isEmpty()) {
            throw RuleViolation.at("file", "rule.csv.empty", 1, 1);
        }
        // a spreadsheet writes columns and rows that somebody emptied, and leaves out empty cells at the end of a row
        if (Csv.isOfSpreadsheet(text) || isEmpty(last(rows.get(0)))) {
            List<Cell> cut = text.endsWith("\n") ? List.of() : last(rows);
            rows = rows.stream()
                    .filter(row -> !row.stream().allMatch(RuleReading::isEmpty))
                    .map(row -> row == cut ? upToCut(row) : ofWidth(row))
                    .toList();
            if (rows.isEmpty()) {
                throw RuleViolation.at("file", "rule.csv.empty", 1, 1);
            }
        }
        checkHeader(rows.get(0));
        return rows.stream()
                .skip(1)
                .filter(this::isOfRightWidth)
                .map(this::rule)
                .toList();
    }

    /** Without empty cells too many, and with those that are missing at the end, where a cell may be empty. */
    private static List<Cell> ofWidth(List<Cell> row) {
        int width = RuleFormat.COLUMNS.size();
        List<Cell> cells = new ArrayList<>(row);
        while (cells.size() > width && isEmpty(last(cells))) {
            cells.remove(cells.size() - 1);
        }
        while (cells.size() < width && cells.size() >= FIRST_THAT_MAY_BE_EMPTY) {
            cells.add(new Cell(last(cells).line(), cells.size() + 1, ""));
        }
        return cells;
    }

    /** A spreadsheet ends each line. Of one that has no end the cells that are missing were not empty: they are lost. */
    private static List<Cell> upToCut(List<Cell> row) {
        return isEmpty(last(row)) ? row.subList(0, row.size() - 1) : row;
    }

    private static <T> T last(List<T> row) {
        return row.get(row.size() - 1);
    }

    private static boolean isEmpty(Cell cell) {
        return cell.text().isEmpty();
    }

    private void checkHeader(List<Cell> header) {
        for (int i = 0; i < RuleFormat.COLUMNS.size(); i++) {
            if (i >= header.size()) {
                throw header.get(header.size() - 1).wrong("rule.csv.halfLine", RuleFormat.COLUMNS.size());
            }
            if (!header.get(i).text().equals(RuleFormat.COLUMNS.get(i))) {
                throw header.get(i).wrong("rule.csv.header", RuleFormat.COLUMNS.get(i));
            }
        }
        isOfRightWidth(header);
    }

    private boolean isOfRightWidth(List<Cell> row) {
        int width = RuleFormat.COLUMNS.size();
        if (row.size() != width) {
            Cell last = row.get(Math.min(row.size(), width + 1) - 1);
            problems.accept(last.wrong(row.size() < width ? "rule.csv.halfLine" : "rule.csv.longLine", width));
        }
        return row.size() == width;
    }

    private Read rule(List<Cell> row) {
        int before = told;
        RuleCells cells = new RuleCells(row, problems);
        SharingRule rule = new SharingRule(
                cells.id(),
                cells.truth("hard"),
                cells.words("senders", vocabulary.parties()),
                cells.words("receivers", vocabulary.parties()),
                cells.oneOrAny("relation", Relation.class),
                cells.words("categories", vocabulary.categories()),
                cells.words("purposes", vocabulary.purposes()),
                cells.oneOrAny("scope", Scope.class),
                cells.one("outcome", Outcome.class),
                cells.truth("duty"),
                cells.wordsOrNone("conditions", vocabulary.conditions()),
                cells.one("basis", Basis.class),
                cells.plain("law"),
                cells.plain("explanation"),
                cells.plain("note"),
                cells.plain("retention"),
                cells.firstDay(),
                cells.lastDay());
        if (!ids.add(rule.id())) {
            problems.accept(row.get(0).wrong("rule.csv.doubleId", rule.id()));
        }
        return new Read(rule, row, told == before);
    }
}
