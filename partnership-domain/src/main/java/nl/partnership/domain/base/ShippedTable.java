package nl.partnership.domain.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads tables of words that the portal ships with. */
public final class ShippedTable {

    private ShippedTable() {}

    /**
     * The rows of a table by the headings of their columns.
     *
     * @param file where it is among the resources, as in {@code /language/terms.csv}
     */
    public static List<Map<String, String>> rows(String file) {
        List<List<Csv.Cell>> cells = Csv.read(text(file), problem -> {
            throw problem;
        });
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<Csv.Cell> row : cells.subList(1, cells.size())) {
            Map<String, String> words = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                words.put(cells.get(0).get(i).text(), row.get(i).text());
            }
            rows.add(words);
        }
        return rows;
    }

    /** The heading of the column in that language. */
    public static String column(String before, Locale language) {
        return before + (language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "english" : "dutch");
    }

    private static String text(String file) {
        try (InputStream in = ShippedTable.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
