package nl.partnership.web.base.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows as a workbook of Excel (Office Open XML). A text stays a text, whatever it looks like: no formula, no telephone number
 * that becomes a sum, no day that turns around.
 */
final class Excel {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String TEXT = "@";
    private static final String DAY = "dd-mm-yyyy";
    private static final int WIDEST = 60;
    private static final int NARROWEST = 10;

    private Excel() {}

    /**
     * @param name of the sheet
     * @param rows the first are the heads; cells are text, days, numbers or null, and a row may be shorter
     */
    static byte[] workbook(String name, List<List<Object>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Samen aan zet", null)) {
            Worksheet sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    fill(sheet, row, column, rows.get(row).get(column));
                }
            }
            List<Object> heads = rows.get(0);
            sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int column = 0; column < heads.size(); column++) {
                sheet.width(column, width(rows, column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (cell != null) {
            sheet.inlineString(row, column, cell.toString());
            sheet.style(row, column).format(TEXT).set();
        }
    }

    private static int width(List<List<Object>> rows, int column) {
        int widest = rows.stream()
                .filter(row -> column < row.size() && row.get(column) != null)
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
    }
}
