package nl.partnership.ejb.base.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.SearchedEntity;
import org.flywaydb.core.api.migration.Context;

/**
 * Makes all keys anew that were made before {@link NameKey} knew how ÿ is read and which signs are an apostrophe: who looked
 * for "van Dijk" did not find "van Dÿk".
 */
final class RefoldedKeys extends Mending {

    private static final int BATCH = 500;

    private static final String SEARCH_KEY = "search_key";

    /** Tables that came after {@link StoredSearchKeys} did. */
    private static final Map<String, List<String>> LATER = Map.of(
            "offer", List.of("wording"),
            "training_need", List.of("topic"),
            "expertise", List.of("name", "how", "hours"),
            "consultation", List.of("name", "purpose", "place"));

    RefoldedKeys() {
        super("202612020201", "base keys folded anew");
    }

    /** Of each table whose rows are found by their words the columns that have those. */
    static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>(StoredSearchKeys.WORDS);
        words.putAll(LATER);
        return Collections.unmodifiableMap(words);
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        name(connection, "person", "name", "name_key", NameKey::ofPerson);
        name(connection, "organisation", "name", "name_key", NameKey::ofOrganisation);
        name(connection, "organisation", "short_name", "short_key", NameKey::ofOrganisation);
        name(connection, "expertise", "name", "name_key", NameKey::ofOrganisation);
        name(connection, "consultation", "name", "name_key", NameKey::ofOrganisation);
        for (Map.Entry<String, List<String>> table : words().entrySet()) {
            fold(connection, table.getKey(), SEARCH_KEY, table.getValue(), SearchedEntity::key);
        }
    }

    private static void name(
            Connection connection, String table, String column, String key, UnaryOperator<String> keyOf)
            throws SQLException {
        fold(connection, table, key, List.of(column), names -> keyOf.apply(names.get(0)));
    }

    private static void fold(
            Connection connection, String table, String key, List<String> columns, Function<List<String>, String> keyOf)
            throws SQLException {
        List<String[]> changed = changed(connection, table, key, columns, keyOf);
        try (PreparedStatement update =
                connection.prepareStatement("update " + table + " set " + key + " = ? where id = ?")) {
            for (int i = 0; i < changed.size(); i++) {
                update.setString(1, changed.get(i)[1]);
                update.setString(2, changed.get(i)[0]);
                update.addBatch();
                if (i % BATCH == BATCH - 1 || i == changed.size() - 1) {
                    update.executeBatch();
                }
            }
        }
    }

    /** Of each row whose key is another now its id and that key. */
    private static List<String[]> changed(
            Connection connection, String table, String key, List<String> columns, Function<List<String>, String> keyOf)
            throws SQLException {
        List<String[]> changed = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id, " + key + ", " + String.join(", ", columns) + " from " + table)) {
            while (rows.next()) {
                String[] texts = new String[columns.size()];
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = rows.getString(i + 3);
                }
                String now = keyOf.apply(Arrays.asList(texts));
                if (!now.equals(rows.getString(2))) {
                    changed.add(new String[] {rows.getString(1), now});
                }
            }
        }
        return changed;
    }
}
