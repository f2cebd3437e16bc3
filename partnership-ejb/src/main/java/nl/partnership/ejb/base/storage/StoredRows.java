package nl.partnership.ejb.base.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads and writes rows for a migration that works out in Java what they become. */
final class StoredRows {

    private static final int BATCH = 500;

    /** The id of a row, and two of its texts. */
    record Row(String id, String first, String second) {}

    private StoredRows() {}

    /** @param select an id and two columns of text */
    static List<Row> read(Connection connection, String select) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(select)) {
            while (found.next()) {
                rows.add(new Row(found.getString(1), found.getString(2), found.getString(3)));
            }
        }
        return rows;
    }

    /**
     * Writes each row.
     *
     * @param update with a parameter for each of its values, and one for its id
     */
    static void write(Connection connection, String update, List<Row> rows, Function<Row, List<Object>> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            for (int i = 0; i < rows.size(); i++) {
                List<Object> columns = values.apply(rows.get(i));
                for (int column = 0; column < columns.size(); column++) {
                    statement.setObject(column + 1, columns.get(column));
                }
                statement.setString(columns.size() + 1, rows.get(i).id());
                statement.addBatch();
                if (i % BATCH == BATCH - 1 || i == rows.size() - 1) {
                    statement.executeBatch();
                }
            }
        }
    }

    /**
     * Gives each row the key that its words have now, where it has another one.
     *
     * @param columns with the words; one that is empty comes as null
     */
    static void fold(
            Connection connection, String table, String key, List<String> columns, Function<List<String>, String> keyOf)
            throws SQLException {
        List<Row> changed = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id, " + key + ", " + String.join(", ", columns) + " from " + table)) {
            while (rows.next()) {
                String[] words = new String[columns.size()];
                for (int i = 0; i < words.length; i++) {
                    words[i] = rows.getString(i + 3);
                }
                String before = rows.getString(2);
                String now = keyOf.apply(Arrays.asList(words));
                if (!now.equals(before)) {
                    changed.add(new Row(rows.getString(1), before, now));
                }
            }
        }
        write(
                connection,
                "update " + table + " set " + key + " = ? where id = ?",
                changed,
                row -> List.of(row.second()));
    }
}
