package nl.partnership.ejb.base.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.SearchedEntity;
import org.flywaydb.core.api.migration.Context;

/**
 * Makes all keys anew that were made before {@link NameKey} knew how ÿ is read and which signs are an apostrophe: who looked
 * for "van Dijk" did not find "van Dÿk".
 */
final class RefoldedKeys extends Mending {

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
            StoredRows.fold(connection, table.getKey(), StoredSearchKeys.KEY, table.getValue(), SearchedEntity::key);
        }
    }

    private static void name(
            Connection connection, String table, String column, String key, UnaryOperator<String> keyOf)
            throws SQLException {
        StoredRows.fold(connection, table, key, List.of(column), names -> keyOf.apply(names.get(0)));
    }
}
