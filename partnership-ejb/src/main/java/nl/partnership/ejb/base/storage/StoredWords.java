package nl.partnership.ejb.base.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.partnership.domain.base.Text;
import org.flywaydb.core.api.migration.Context;

/**
 * Takes what nobody sees out of words that were stored before {@link Text} said what a text may have: names of guests,
 * names that closed conversations keep, and whatever people wrote. What one reads stays the same. Nothing of which the portal keeps a digest to
 * compare with is touched: receipts, texts of covenants, rules.
 */
final class StoredWords extends Mending {

    private static final int BATCH = 500;

    /** Of one line. */
    private static final List<String> LINES = List.of(
            "guest.name",
            "guest.organisation_name",
            "conversation.place",
            "conversation.school_name",
            "conversation_person.name",
            "conversation_person.organisation_name",
            "conversation_organisation.name",
            "conversation_task.title",
            "conversation_task.owner_name",
            "conversation_task.organisation_name",
            "correction.author_name",
            "correction.author_organisation",
            "task.title",
            "access_token.name",
            "covenant.title",
            "consent.file_reference",
            "advice_question.advice_reference",
            "outbox_mail.subject");

    /** Of more lines. */
    private static final List<String> TEXTS = List.of(
            "preparation.own_view",
            "answer.answer_text",
            "agenda_item.item_text",
            "decision.decision_text",
            "correction.correction_text",
            "task.description",
            "task_event.note",
            "rule_set.advice",
            "rule_set.adoption_reason",
            "rule_case.accepted_reason",
            "advice_question.advice",
            "advice_question.ruling_reason",
            "outbox_mail.body");

    /** By what a row is found where it has no id of its own. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "conversation_person", List.of("conversation_id", "membership_id"),
            "conversation_organisation", List.of("conversation_id", "organisation_id"),
            "conversation_task", List.of("conversation_id", "task_id"));

    StoredWords() {
        super("202611301217", "base stored words");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (String column : LINES) {
            clean(context.getConnection(), column, Text::line);
        }
        for (String column : TEXTS) {
            clean(context.getConnection(), column, Text::clean);
        }
    }

    private static void clean(Connection connection, String place, UnaryOperator<String> cleaning) throws SQLException {
        String table = place.substring(0, place.indexOf('.'));
        String column = place.substring(place.indexOf('.') + 1);
        List<String> keys = KEYS.getOrDefault(table, List.of("id"));
        String update = "update " + table + " set " + column + " = ? where " + String.join(" = ? and ", keys) + " = ?";
        List<String[]> rows = changed(connection, table, column, keys, cleaning);
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            for (int i = 0; i < rows.size(); i++) {
                String[] row = rows.get(i);
                for (int at = 0; at < row.length; at++) {
                    statement.setString(at + 1, row[at]);
                }
                statement.addBatch();
                if (i % BATCH == BATCH - 1 || i == rows.size() - 1) {
                    statement.executeBatch();
                }
            }
        }
    }

    /** Of each row that changes the new words, and then its keys. */
    private static List<String[]> changed(
            Connection connection, String table, String column, List<String> keys, UnaryOperator<String> cleaning)
            throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select " + column + ", " + String.join(", ", keys) + " from "
                        + table + " where " + column + " is not null")) {
            while (found.next()) {
                String stored = found.getString(1);
                String clean = cleaning.apply(stored);
                // what has nothing else is seen by somebody who mends it; one that grew may find no room
                if (!clean.equals(stored) && !clean.isBlank() && clean.length() <= stored.length()) {
                    String[] row = new String[keys.size() + 1];
                    row[0] = clean;
                    for (int key = 1; key <= keys.size(); key++) {
                        row[key] = found.getString(key + 1);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
