package nl.partnership.domain.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.partnership.domain.base.Csv.Cell;

/** One reading of comma-separated text, from its first character to its last. */
final class CsvReading {

    private static final int END = -1;

    /** What a reader of UTF-8 puts in the place of bytes that are none. */
    private static final char UNREADABLE = '\uFFFD';

    /** With which a packed spreadsheet, a PDF and, read as UTF-8, an old spreadsheet or UTF-16 with its mark begin. */
    private static final List<String> OTHER_KINDS = List.of("PK\u0003\u0004", "%PDF", "\uFFFD\uFFFD");

    /** In UTF-16 every second byte of what people write here is none of a text. */
    private static final int FIRST_SIGNS = 4;

    private final String text;
    private final char separator;
    private final Predicate<String> isFormula;
    private final Consumer<RuleViolation> problems;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int at;
    private int line = 1;

    CsvReading(String text, char separator, Predicate<String> isFormula, Consumer<RuleViolation> problems) {
        this.text = text;
        this.separator = separator;
        this.isFormula = isFormula;
        this.problems = problems;
    }

    /** Leaves out the first line. @param end where it ends */
    CsvReading after(int end) {
        at = end;
        line++;
        return this;
    }

    List<List<Cell>> rows() {
        if (isOtherKind()) {
            throw here("base.csv.otherKind");
        }
        while (peek() != END) {
            int began = line;
            String content = peek() == '"' ? quoted() : plain();
            Cell cell = new Cell(began, row.size() + 1, content);
            tellDangers(cell);
            row.add(cell);
            separate(cell);
        }
        return rows;
    }

    /** One sentence says more than one for each cell in which a sign is wrong. */
    private boolean isOtherKind() {
        return OTHER_KINDS.stream().anyMatch(text::startsWith)
                || text.substring(0, Math.min(FIRST_SIGNS, text.length())).indexOf('\0') >= 0;
    }

    private String plain() {
        int began = at;
        while (peek() != END && peek() != separator && peek() != '\n' && peek() != '\r') {
            if (peek() == '"') {
                throw here("base.csv.quote");
            }
            at++;
        }
        return text.substring(began, at);
    }

    private String quoted() {
        StringBuilder content = new StringBuilder();
        RuleViolation open = here("base.csv.openQuote");
        at++;
        while (true) {
            int next = take();
            if (next == END) {
                throw open;
            } else if (next == '"' && peek() != '"') {
                return content.toString();
            } else if (next == '"') {
                at++;
            }
            content.append((char) next);
        }
    }

    /** Takes what stands behind a cell: a separator, a line end or the end of the text. */
    private void separate(Cell cell) {
        int next = take();
        if (next == separator) {
            if (peek() == END || peek() == '\n' || peek() == '\r') {
                row.add(new Cell(line, row.size() + 1, ""));
                separate(cell);
            }
        } else if (next == '\n' || next == END) {
            rows.add(row);
            row = new ArrayList<>();
        } else {
            throw cell.wrong(next == '\r' ? "base.csv.lineEnd" : "base.csv.quote");
        }
    }

    private void tellDangers(Cell cell) {
        if (isFormula.test(cell.text())) {
            problems.accept(cell.wrong("base.csv.formula"));
        } else if (Csv.hasControls(cell.text())) {
            problems.accept(cell.wrong("base.csv.control"));
        } else if (cell.text().indexOf(UNREADABLE) >= 0) {
            problems.accept(cell.wrong("base.csv.encoding"));
        }
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    /** The next character, with CRLF taken as one line end. */
    private int take() {
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        int taken = peek();
        at++;
        if (taken == '\n') {
            line++;
        }
        return taken;
    }

    private RuleViolation here(String key) {
        return new Cell(line, row.size() + 1, "").wrong(key);
    }
}
