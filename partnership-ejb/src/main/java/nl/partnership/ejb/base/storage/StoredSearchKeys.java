package nl.partnership.ejb.base.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.SearchedEntity;
import org.flywaydb.core.api.migration.Context;

/** Gives the records that are there the keys by which people find them, as {@link SearchedEntity} gives them to new ones. */
final class StoredSearchKeys extends Mending {

    private static final int BATCH = 500;

    /** Of each table the columns with words, as its entity names them. */
    static final Map<String, List<String>> WORDS = words();

    StoredSearchKeys() {
        super("202612012301.1", "base keys of records");
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String line : List.of(
                "answer answer_text",
                "decision decision_text",
                "agenda_item item_text",
                "correction correction_text",
                "preparation own_view",
                "task title description",
                "agreement_version title wording",
                "expectation wording within_time",
                "vision_statement we_do we_do_not wording",
                "guideline title wording",
                "responsibility note",
                "route_step what_for",
                "finding wording sources",
                "joint_finding wording",
                "priority goal unit",
                "communication_duty except_when",
                "definition wording example not_this",
                "agreed_definition wording",
                "learning_case title story question",
                "case_perspective sees does may_share",
                "case_lesson wording")) {
            List<String> parts = List.of(line.split(" "));
            words.put(parts.get(0), parts.subList(1, parts.size()));
        }
        return words;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (Map.Entry<String, List<String>> table : WORDS.entrySet()) {
            fill(context.getConnection(), table.getKey(), table.getValue());
        }
    }

    private static void fill(Connection connection, String table, List<String> columns) throws SQLException {
        List<String[]> keys = keys(connection, table, columns);
        try (PreparedStatement update =
                connection.prepareStatement("update " + table + " set search_key = ? where id = ?")) {
            for (int i = 0; i < keys.size(); i++) {
                update.setString(1, keys.get(i)[1]);
                update.setString(2, keys.get(i)[0]);
                update.addBatch();
                if (i % BATCH == BATCH - 1 || i == keys.size() - 1) {
                    update.executeBatch();
                }
            }
        }
    }

    /** Of each row its id and its key. */
    private static List<String[]> keys(Connection connection, String table, List<String> columns) throws SQLException {
        List<String[]> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id, " + String.join(", ", columns) + " from " + table)) {
            while (rows.next()) {
                String[] texts = new String[columns.size()];
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = rows.getString(i + 2);
                }
                keys.add(new String[] {rows.getString(1), SearchedEntity.key(Arrays.asList(texts))});
            }
        }
        return keys;
    }
}
