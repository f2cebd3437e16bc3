package nl.partnership.domain.base;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as text with signs between the cells (RFC 4180), as programs and spreadsheets read it. */
public final class CsvText {

    /** What a formula begins with, or what is passed over before one; the wide forms count for spreadsheets of the East. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";
    /** Of which a spreadsheet makes a number at most. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+[0-9][0-9 ().\\x{A0}-]*");

    private static final char MARK = '\uFEFF';
    private static final char SEMICOLON = ';';
    private static final char QUOTE = '\'';

    private CsvText() {}

    /** One row without its line end; quotes only where the text would be misread without. */
    public static String row(List<String> cells, char separator) {
        return cells.stream()
                .map(cell -> cell.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
                        ? '"' + cell.replace("\"", "\"\"") + '"'
                        : cell)
                .collect(Collectors.joining(Character.toString(separator)));
    }

    /**
     * A file as a Dutch spreadsheet opens it in columns: a byte order mark, so that it knows that this is UTF-8,
     * semicolons, and CRLF line ends.
     */
    public static String forSpreadsheet(List<List<String>> rows) {
        return rows.stream().map(row -> row(row, SEMICOLON) + "\r\n").collect(Collectors.joining("", MARK + "", ""));
    }

    /** Whether a spreadsheet would run this cell. */
    public static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    /** Whether it is a telephone number with its country in front, which begins as a formula does. */
    static boolean isTelephone(String cell) {
        return TELEPHONE.matcher(cell).matches();
    }

    /**
     * What somebody typed as a cell that a spreadsheet shows as it is: it runs none of it, and takes no telephone number
     * for a sum. Null gives an empty cell.
     */
    public static String asTyped(String text) {
        String cell = text == null ? "" : text;
        boolean number = cell.matches("0\\d+");
        return isFormula(cell) || number ? QUOTE + cell : cell;
    }
}
