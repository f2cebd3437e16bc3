package nl.partnership.web.base.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ExcelTest {

    private static List<Row> readBack(List<List<Object>> rows) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(Excel.workbook("taken", rows)))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void a_text_stays_a_text_whatever_it_looks_like() throws IOException {
        List<Object> texts =
                List.of("=1+1", "+31612345678", "0612345678", "-5", "@naam", "1e5", "3-4", "a;b\n\"c\" ≥ Ş");
        List<Row> rows = readBack(List.of(List.of("a", "b", "c", "d", "e", "f", "g", "h"), texts));
        for (int column = 0; column < texts.size(); column++) {
            assertEquals(CellType.STRING, rows.get(1).getCell(column).getType(), "column " + column);
            assertEquals(texts.get(column), rows.get(1).getCellText(column));
        }
    }

    @Test
    void a_number_is_a_number_and_a_day_is_a_day() throws IOException {
        Row row = readBack(
                        List.of(List.of("dag", "aantal", "niets"), Arrays.asList(LocalDate.of(2026, 11, 29), 12, null)))
                .get(1);
        assertEquals(
                LocalDate.of(2026, 11, 29), row.getCellAsDate(0).orElseThrow().toLocalDate());
        assertEquals(12, row.getCellAsNumber(1).orElseThrow().intValue());
        assertEquals("", row.getCellText(2));
    }
}
