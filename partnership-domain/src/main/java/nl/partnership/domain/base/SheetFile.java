package nl.partnership.domain.base;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.Csv.Cell;

/**
 * A file as a Dutch spreadsheet saves it: semicolons, UTF-8, a first line with the names of the columns, in any order, and
 * empty columns behind them. It is read whole, and all that is wrong is told by line and column.
 */
public final class SheetFile {

    public static final int MOST_BYTES = 2 << 20;

    private final List<SheetColumn> columns;
    private final int mostRows;
    private final List<RuleViolation> problems;
    private final List<Row> lines = new ArrayList<>();

    /** A line below the first, by the codes of the columns. */
    public record Row(Map<String, Cell> cells) {

        /** Null when the file has no such column. */
        public Cell cell(String column) {
            return cells.get(column);
        }
    }

    private SheetFile(List<SheetColumn> columns, int mostRows, List<RuleViolation> problems) {
        this.columns = columns;
        this.mostRows = mostRows;
        this.problems = problems;
    }

    /**
     * The lines of a file that have something in them.
     *
     * @param problems gets what is wrong, at the field {@code file}, with line and column as first arguments; then the lines are
     *     not all
     */
    public static List<Row> read(
            byte[] content, List<SheetColumn> columns, int mostRows, List<RuleViolation> problems) {
        SheetFile file = new SheetFile(columns, mostRows, problems);
        try {
            file.read(content);
        } catch (RuleViolation end) {
            problems.add(end);
        }
        return file.lines;
    }

    /** By which the same file is known again. */
    public static String digest(byte[] content) {
        return Sha256.hex(content);
    }

    private void read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw RuleViolation.at("file", "base.sheet.tooLarge", MOST_BYTES >> 20);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        if (!Csv.isOfSpreadsheet(text)) {
            throw RuleViolation.at("file", "base.sheet.separator", 1, 1);
        }
        List<List<Cell>> rows = Csv.readTyped(text, problems::add).stream()
                .map(row -> row.stream().map(SheetFile::asSeen).toList())
                .toList();
        List<Cell> head = filled(rows.get(0), 1);
        List<String> found = codes(head);
        if (rows.size() > mostRows + 1) {
            throw rows.get(mostRows + 1).get(0).wrong("base.sheet.tooMany", mostRows);
        }
        if (problems.isEmpty()) {
            rows.stream()
                    .skip(1)
                    .filter(row -> !filled(row, 0).isEmpty())
                    .forEach(row -> line(filled(row, head.size()), head, found));
            if (lines.isEmpty() && problems.isEmpty()) {
                throw RuleViolation.at("file", "base.sheet.empty", 1, 1);
            }
        }
    }

    /** What is copied into a spreadsheet brings spaces and accents along that look like others. */
    private static Cell asSeen(Cell cell) {
        return new Cell(cell.line(), cell.column(), Text.line(cell.text()));
    }

    /** Without the empty cells at its end, as far as they are more than that. */
    private static List<Cell> filled(List<Cell> row, int least) {
        int size = row.size();
        while (size > least && row.get(size - 1).text().isBlank()) {
            size--;
        }
        return row.subList(0, size);
    }

    private List<String> codes(List<Cell> head) {
        List<String> found = new ArrayList<>();
        for (Cell cell : head) {
            String code = columns.stream()
                    .filter(column -> column.isMeantBy(cell.text()))
                    .map(SheetColumn::code)
                    .findFirst()
                    .orElse(null);
            if (code == null) {
                problems.add(cell.wrong("base.sheet.column.unknown", cell.text()));
            } else if (found.contains(code)) {
                problems.add(cell.wrong("base.sheet.column.twice", cell.text()));
            }
            found.add(code);
        }
        Cell last = head.get(head.size() - 1);
        columns.stream()
                .filter(column -> !column.optional() && !found.contains(column.code()))
                .forEach(column -> problems.add(
                        last.wrong("base.sheet.column.missing", column.names().get(0))));
        return found;
    }

    private void line(List<Cell> row, List<Cell> head, List<String> codes) {
        Cell last = row.get(row.size() - 1);
        if (row.size() != head.size()) {
            problems.add(last.wrong("base.sheet.halfLine", row.size(), head.size()));
        } else if (texts(row).equals(texts(head))) {
            problems.add(row.get(0).wrong("base.sheet.headAgain"));
        } else {
            Map<String, Cell> cells = new HashMap<>();
            row.forEach(cell -> cells.put(codes.get(cell.column() - 1), cell));
            lines.add(new Row(cells));
        }
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }
}
