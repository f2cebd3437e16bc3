package nl.partnership.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;

/**
 * Comma-separated text after RFC 4180, read strictly: what a spreadsheet would take for a formula, half a line or a
 * stray quote is an error with its place. A byte order mark and CRLF line ends are accepted. A Dutch spreadsheet writes
 * semicolons where others write commas; such a file is read as well, and {@link #forSpreadsheet written} for one.
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";
    private static final int END = -1;
    private static final char MARK = '\uFEFF';
    private static final char COMMA = ',';
    private static final char SEMICOLON = ';';
    /** A first line with which a file may say what separates its columns; only some spreadsheets know it. */
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=([,;])\"?;*\r?\n");

    /** What a reader of UTF-8 puts in the place of bytes that are none. */
    private static final char UNREADABLE = '\uFFFD';

    private final String text;
    private final char separator;
    private final Consumer<RuleViolation> problems;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int at;
    private int line = 1;

    /**
     * What stands in one place of the file.
     *
     * @param line line of the file in which the cell begins, from 1
     * @param column number of the cell in its row, from 1
     */
    public record Cell(int line, int column, String text) {

        /** The violation that blames this cell; its sentence gets line and column before the other arguments. */
        RuleViolation wrong(String key, Object... more) {
            List<Object> arguments = new ArrayList<>(List.of(line, column));
            arguments.addAll(List.of(more));
            return RuleViolation.at("file", key, arguments.toArray());
        }
    }

    private Csv(String text, char separator, Consumer<RuleViolation> problems) {
        this.text = text;
        this.separator = separator;
        this.problems = problems;
    }

    /**
     * Reads all rows, the header included, with commas between the cells; or with semicolons, when the first line has
     * one and no comma.
     *
     * @param problems hears of each cell that is dangerous; to stop there, it throws what it hears
     * @throws RuleViolation with line and column as first arguments, where the text cannot be read any further
     */
    public static List<List<Cell>> read(String text, Consumer<RuleViolation> problems) {
        String plain = text.indexOf(MARK) == 0 ? text.substring(1) : text;
        Matcher said = SEPARATOR.matcher(plain);
        if (said.lookingAt()) {
            Csv csv = new Csv(plain, said.group(1).charAt(0), problems);
            csv.at = said.end();
            csv.line++;
            return csv.rows();
        }
        return new Csv(plain, isOfSpreadsheet(plain) ? SEMICOLON : COMMA, problems).rows();
    }

    /** Whether semicolons stand between the cells, as a Dutch spreadsheet writes them. */
    static boolean isOfSpreadsheet(String text) {
        String header = text.lines().findFirst().orElse("");
        return SEPARATOR
                        .matcher(text.indexOf(MARK) == 0 ? text.substring(1) : text)
                        .lookingAt()
                || header.indexOf(SEMICOLON) >= 0 && header.indexOf(COMMA) < 0;
    }

    /** Whether a spreadsheet would run this cell. */
    static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    /** Whether there is something in this cell that nobody sees; line ends do not count. */
    static boolean hasControls(String cell) {
        return cell.indexOf('\t') >= 0 || !Text.clean(cell).equals(cell);
    }

    /** One row with its line end; quotes only where the text would be misread without. */
    public static String write(List<String> cells) {
        return write(cells, COMMA) + '\n';
    }

    /**
     * A file as a Dutch spreadsheet opens it in columns: a byte order mark, so that it knows that this is UTF-8,
     * semicolons, and CRLF line ends. Read again, it says the same.
     *
     * @param text a file as {@link #write} makes it
     */
    public static String forSpreadsheet(String text) {
        StringBuilder written = new StringBuilder().append(MARK);
        read(text, problem -> {
                    throw problem;
                })
                .forEach(
                        row -> written.append(write(row.stream().map(Cell::text).toList(), SEMICOLON))
                                .append("\r\n"));
        return written.toString();
    }

    private static String write(List<String> cells, char separator) {
        return cells.stream()
                .map(cell -> cell.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
                        ? '"' + cell.replace("\"", "\"\"") + '"'
                        : cell)
                .collect(Collectors.joining(Character.toString(separator)));
    }

    private List<List<Cell>> rows() {
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

    private String plain() {
        int began = at;
        while (peek() != END && peek() != separator && peek() != '\n' && peek() != '\r') {
            if (peek() == '"') {
                throw here("rule.csv.quote");
            }
            at++;
        }
        return text.substring(began, at);
    }

    private String quoted() {
        StringBuilder content = new StringBuilder();
        RuleViolation open = here("rule.csv.openQuote");
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
            throw cell.wrong(next == '\r' ? "rule.csv.lineEnd" : "rule.csv.quote");
        }
    }

    private void tellDangers(Cell cell) {
        if (isFormula(cell.text())) {
            problems.accept(cell.wrong("rule.csv.formula"));
        } else if (hasControls(cell.text())) {
            problems.accept(cell.wrong("rule.csv.control"));
        } else if (cell.text().indexOf(UNREADABLE) >= 0) {
            problems.accept(cell.wrong("rule.csv.encoding"));
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
