package nl.partnership.domain.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comma-separated text after RFC 4180, read strictly: what a spreadsheet would take for a formula, half a line or a
 * stray quote is an error with its place. A byte order mark and CRLF line ends are accepted. A Dutch spreadsheet writes
 * semicolons where others write commas; such a file is read as well, and {@link #forSpreadsheet written} for one.
 */
public final class Csv {

    private static final char MARK = '\uFEFF';
    private static final char COMMA = ',';
    private static final char SEMICOLON = ';';
    /** A first line with which a file may say what separates its columns; only some spreadsheets know it. */
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=([,;])\"?;*\r?\n");

    private Csv() {}

    /**
     * What stands in one place of the file.
     *
     * @param line line of the file in which the cell begins, from 1
     * @param column number of the cell in its row, from 1
     */
    public record Cell(int line, int column, String text) {

        /** The violation that blames this cell; its sentence gets line and column before the other arguments. */
        public RuleViolation wrong(String key, Object... more) {
            List<Object> arguments = new ArrayList<>(List.of(line, column));
            arguments.addAll(List.of(more));
            return RuleViolation.at("file", key, arguments.toArray());
        }
    }

    /**
     * Reads all rows, the header included, with commas between the cells; or with semicolons, when the first line has
     * one and no comma.
     *
     * @param problems hears of each cell that is dangerous; to stop there, it throws what it hears
     * @throws RuleViolation with line and column as first arguments, where the text cannot be read any further
     */
    public static List<List<Cell>> read(String text, Consumer<RuleViolation> problems) {
        return read(text, CsvText::isFormula, problems);
    }

    /** As {@link #read}, of what people typed: a telephone number with its country in front is no formula. */
    static List<List<Cell>> readTyped(String text, Consumer<RuleViolation> problems) {
        return read(text, cell -> CsvText.isFormula(cell) && !CsvText.isTelephone(cell), problems);
    }

    private static List<List<Cell>> read(String text, Predicate<String> isFormula, Consumer<RuleViolation> problems) {
        String plain = text.indexOf(MARK) == 0 ? text.substring(1) : text;
        Matcher said = SEPARATOR.matcher(plain);
        if (said.lookingAt()) {
            return new CsvReading(plain, said.group(1).charAt(0), isFormula, problems)
                    .after(said.end())
                    .rows();
        }
        return new CsvReading(plain, isOfSpreadsheet(plain) ? SEMICOLON : COMMA, isFormula, problems).rows();
    }

    /** Whether semicolons stand between the cells, as a Dutch spreadsheet writes them. */
    public static boolean isOfSpreadsheet(String text) {
        String header = text.lines().findFirst().orElse("");
        return SEPARATOR
                        .matcher(text.indexOf(MARK) == 0 ? text.substring(1) : text)
                        .lookingAt()
                || header.indexOf(SEMICOLON) >= 0 && header.indexOf(COMMA) < 0;
    }

    /** Whether there is something in this cell that nobody sees; line ends do not count. */
    public static boolean hasControls(String cell) {
        return !isPlain(cell) && (cell.indexOf('\t') >= 0 || !Text.clean(cell).equals(cell));
    }

    /** As nearly every cell is; a set has ten thousands of them. */
    private static boolean isPlain(String cell) {
        return cell.chars().allMatch(sign -> sign >= ' ' && sign <= '~');
    }

    /** One row with its line end; quotes only where the text would be misread without. */
    public static String write(List<String> cells) {
        return CsvText.row(cells, COMMA) + '\n';
    }

    /**
     * A file for people. Read again, it says the same.
     *
     * @param text a file as {@link #write} makes it
     */
    public static String forSpreadsheet(String text) {
        return CsvText.forSpreadsheet(read(text, problem -> {
                    throw problem;
                })
                .stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList());
    }
}
