package nl.partnership.web.base.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.CsvText;
import nl.partnership.web.base.Screen;

/** Answers with a list as a file, in the place of a page: CSV, or a workbook where the address says {@code as=excel}. */
@RequestScoped
public class ListFile {

    private static final String EXCEL = "excel";

    @Inject
    private Screen screen;

    /**
     * @param name message key of the name of the file, without its ending
     * @param heads words above the columns, as {@link #words} gives them
     * @param rows at most a cell for each column: text, a day ({@code LocalDate}), a number or null
     */
    public void send(String name, List<String> heads, List<List<Object>> rows) {
        List<List<Object>> all = new ArrayList<>();
        all.add(List.copyOf(heads));
        all.addAll(rows);
        if (EXCEL.equals(screen.parameter("as"))) {
            screen.send(screen.text(name) + ".xlsx", Excel.MEDIA_TYPE, Excel.workbook(screen.text(name), all));
        } else {
            screen.send(screen.text(name) + ".csv", "text/csv;charset=UTF-8", csv(all));
        }
    }

    /** The words of message keys. */
    public List<String> words(List<String> keys) {
        return keys.stream().map(key -> screen.text(key)).toList();
    }

    private static byte[] csv(List<List<Object>> rows) {
        List<List<String>> cells = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> CsvText.asTyped(cell == null ? null : cell.toString()))
                        .toList())
                .toList();
        return CsvText.forSpreadsheet(cells).getBytes(StandardCharsets.UTF_8);
    }
}
