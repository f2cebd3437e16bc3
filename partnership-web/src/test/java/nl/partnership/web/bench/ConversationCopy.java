package nl.partnership.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A second conversation that is like the first in everything but its ids. */
final class ConversationCopy {

    /**
     * One kind of row of a conversation.
     *
     * @param where which rows, with one place for the id of the conversation
     * @param own the columns that hold the id of the conversation, or of a row that is copied with it
     */
    private record Rows(String table, String where, Set<String> own) {}

    private static final String TASKS = "select id from task where subject_id = ?";

    /** A row after the ones that it refers to. */
    private static final List<Rows> ALL = List.of(
            new Rows("conversation", "id = ?", Set.of("id")),
            new Rows("conversation_theme", "conversation_id = ?", Set.of("conversation_id")),
            new Rows("participant", "conversation_id = ?", Set.of("id", "conversation_id")),
            new Rows("guest", "conversation_id = ?", Set.of("id", "conversation_id")),
            new Rows("preparation", "conversation_id = ?", Set.of("id", "conversation_id")),
            new Rows("answer", "conversation_id = ?", Set.of("id", "conversation_id")),
            new Rows("decision", "conversation_id = ?", Set.of("id", "conversation_id")),
            new Rows("correction", "conversation_id = ?", Set.of("id", "conversation_id")),
            new Rows("pulse", "conversation_id = ?", Set.of("conversation_id")),
            new Rows("agenda_item", "raised_in_id = ?", Set.of("id", "raised_in_id")),
            new Rows("agenda_item", "agenda_of_id = ? and raised_in_id is null", Set.of("id", "agenda_of_id")),
            new Rows("task", "subject_id = ?", Set.of("id", "subject_id")),
            new Rows("task_organisation", "task_id in (" + TASKS + ")", Set.of("task_id")),
            new Rows("task_event", "task_id in (" + TASKS + ")", Set.of("id", "task_id")));

    private static final int DIGITS = 8;
    private static final String NEW_ID = "cast(? as varchar(" + DIGITS + ")) || substr(%s, " + (DIGITS + 1) + ")";

    private final Map<Rows, PreparedStatement> statements = new LinkedHashMap<>();

    /** @param connection to a database as the migrations made it */
    ConversationCopy(Connection connection) throws SQLException {
        for (Rows rows : ALL) {
            statements.put(rows, connection.prepareStatement(insert(rows, columns(connection, rows.table()))));
        }
    }

    /**
     * Copies it with all that hangs on it.
     *
     * @param number one that no other copy has; it becomes the beginning of every id
     */
    void make(String conversationId, int number) throws SQLException {
        String prefix = String.format(Locale.ROOT, "%0" + DIGITS + "d", number);
        for (Map.Entry<Rows, PreparedStatement> each : statements.entrySet()) {
            PreparedStatement statement = each.getValue();
            int place = 1;
            while (place <= each.getKey().own().size()) {
                statement.setString(place++, prefix);
            }
            statement.setString(place, conversationId);
            statement.executeUpdate();
        }
    }

    private static String insert(Rows rows, List<String> columns) {
        String values = columns.stream()
                .map(column -> rows.own().contains(column) ? NEW_ID.formatted(column) : column)
                .collect(Collectors.joining(", "));
        return "insert into " + rows.table() + " (" + String.join(", ", columns) + ") select " + values + " from "
                + rows.table() + " where " + rows.where();
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, null, table.toUpperCase(Locale.ROOT), null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
