package nl.partnership.ejb.base.storage;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.SearchedEntity;
import org.flywaydb.core.api.migration.Context;

/** Gives the records that are there the keys by which people find them, as {@link SearchedEntity} gives them to new ones. */
final class StoredSearchKeys extends Mending {

    /** Where the key stands in each table. */
    static final String KEY = "search_key";

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
            StoredRows.fold(context.getConnection(), table.getKey(), KEY, table.getValue(), SearchedEntity::key);
        }
    }
}
