package nl.partnership.web.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Towns like the one of the demonstration, row by row what the portal wrote: its organisations, people and all that they did,
 * with the number of the town at the beginning of every id and in every name that must be one of its own. The first town stays
 * as it is. Every statement makes the rows of all towns, and every constraint of the database is on.
 */
final class TownCopies {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String NUMBER = "lpad(n::text, 8, '0')";
    /** How the id of a copied row begins, unless chance wills it otherwise for one of the first town. */
    private static final String COPIED = " like '00000%'";

    /** What belongs to the installation, as its rules and covenants do, or to a moment. */
    private static final Set<String> OF_ALL = Set.of(
            "flyway_schema_history",
            "audit_entry",
            "audit_payload",
            "audit_head",
            "audit_refusals",
            "card_version",
            "rule_set",
            "rule_set_line",
            "rule_set_changer",
            "rule_case",
            "lease",
            "outbox_mail",
            "intention",
            "sign_in",
            "covenant",
            "covenant_party",
            "covenant_purpose",
            "covenant_text",
            "covenant_text_part",
            "covenant_warning");

    /** What is expected of who is not named is expected once, in the whole installation. */
    private static final String OF_SOMEBODY =
            " where coalesce(t.person_id, t.membership_id, t.organisation_id, t.partnership_id) is not null";

    /** What no two towns may share, and what is sorted by it. */
    private static final Map<String, String> NAMES = Map.of(
            "organisation.name", "t.name || ' ' || n",
            "organisation.short_name", "left(t.short_name, 34) || ' ' || n",
            "organisation.name_key", "t.name_key || ' ' || n",
            "person.email", "n || '-' || t.email",
            "account.user_name", "t.user_name || '-' || n",
            "access_token.secret_digest", NUMBER + " || substr(t.secret_digest, 9)",
            "pupil_case.pseudonym", "t.pseudonym || '-' || n",
            "todo.facts",
                    "regexp_replace(t.facts, '[0-9a-f]{8}((-[0-9a-f]{4}){3}-[0-9a-f]{12})', " + NUMBER
                            + " || '\\1', 'g')");

    private final Connection connection;
    /** Columns with ids, and all columns, of each table; a table after those that it refers to. */
    private final Map<String, Map<String, Boolean>> tables = new LinkedHashMap<>();

    TownCopies(Connection connection) throws SQLException {
        this.connection = connection;
        for (String table : inOrder()) {
            Map<String, Boolean> columns = new LinkedHashMap<>();
            for (List<String> column : rows("select column_name, data_type, coalesce(character_maximum_length, 0)"
                    + " from information_schema.columns where table_schema = 'public' and table_name = '" + table
                    + "' order by ordinal_position")) {
                String name = column.get(0);
                boolean mayBeId = column.get(1).equals("character varying") && Integer.parseInt(column.get(2)) >= 36;
                columns.put(
                        name,
                        mayBeId
                                && !rows("select 1 from " + table + " where " + name + " ~ '^" + UUID + "$' limit 1")
                                        .isEmpty());
            }
            tables.put(table, columns);
        }
    }

    /** @param last number of the last town; the demonstration is number 1 */
    void make(int last) throws SQLException {
        execute("create temp table kept as select id from card_version union all select id from rule_set"
                + " union all select id from covenant");
        for (String table : tables.keySet()) {
            insert(
                    table,
                    "generate_series(2, " + last + ") n",
                    (column, id) -> NAMES.getOrDefault(
                            table + "." + column,
                            id ? moved("t." + column, NUMBER + " || substr(t." + column + ", 9)") : "t." + column),
                    table.equals("todo") ? OF_SOMEBODY : "");
        }
    }

    /**
     * Copies rows of the copied towns over and over until the table has so many.
     *
     * @param which of its rows, as a condition
     * @param parts tables whose rows hang on it, with the column that says on which
     */
    void growTo(String table, int many, String which, Map<String, String> parts) throws SQLException {
        for (char mark = 'a'; count(table) < many; mark++) {
            if (mark > 'z') {
                throw new NotMeasured("There is too little to copy of " + table + ".");
            }
            String begin = "'" + mark + "'";
            execute(
                    "drop table if exists grown",
                    "create temp table grown as select id from " + table + " t where t.id" + COPIED + " and " + which
                            + " order by substr(t.id, 9), t.id limit " + (many - count(table)),
                    "analyze grown");
            again(table, "id", begin);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                again(part.getKey(), part.getValue(), begin);
            }
        }
    }

    /** Gives the school of a town that has a coordinator of care so many of them; each has a telephone. */
    void sheet(String town, int many) throws SQLException {
        String who =
                " where t.%s in (select m.person_id from membership m join organisation o on o.id = m.organisation_id"
                        + " where o.board_id is not null and m.role = 'CARE_COORD' and m.id like '" + town + "%%')";
        for (Map.Entry<String, String> table :
                List.of(Map.entry("person", "id"), Map.entry("membership", "person_id"))) {
            insert(
                    table.getKey(),
                    "generate_series(1, " + many + ") n",
                    (column, id) -> {
                        if (column.equals("id") || column.equals(table.getValue())) {
                            return "'z' || lpad(n::text, 7, '0') || substr(t." + column + ", 9)";
                        }
                        return column.equals("email") ? "'z' || n || t.email" : "t." + column;
                    },
                    who.formatted(table.getValue()));
        }
    }

    private void again(String table, String on, String begin) throws SQLException {
        insert(
                table,
                "grown g",
                (column, id) -> {
                    if (column.equals("id") || column.equals(on)) {
                        return begin + " || substr(t." + column + ", 2)";
                    }
                    return table.equals("person") && column.equals("email") ? begin + " || t.email" : "t." + column;
                },
                " where t." + on + " = g.id");
    }

    private interface Value {
        String of(String column, boolean id);
    }

    private void insert(String table, String beside, Value value, String where) throws SQLException {
        Map<String, Boolean> columns = tables.get(table);
        String values = columns.entrySet().stream()
                .map(column -> value.of(column.getKey(), column.getValue()))
                .collect(Collectors.joining(", "));
        String names = columns.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        execute("insert into " + table + " (" + names + ") select " + values + " from " + table + " t, " + beside
                + where);
    }

    private static String moved(String column, String copied) {
        return "case when " + column + " ~ '^" + UUID + "$' and " + column + " not in (select id from kept) then "
                + copied + " else " + column + " end";
    }

    long count(String table) throws SQLException {
        return Long.parseLong(rows("select count(*) from " + table).get(0).get(0));
    }

    private List<String> inOrder() throws SQLException {
        List<List<String>> references = rows("select distinct conrelid::regclass::text, confrelid::regclass::text"
                + " from pg_constraint where contype = 'f' and conrelid <> confrelid");
        Set<String> left = new LinkedHashSet<>();
        rows("select tablename from pg_tables where schemaname = 'public' order by tablename")
                .forEach(row -> left.add(row.get(0)));
        left.removeAll(OF_ALL);
        List<String> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> next = left.stream()
                    .filter(table -> references.stream()
                            .noneMatch(each -> each.get(0).equals(table) && left.contains(each.get(1))))
                    .toList();
            if (next.isEmpty()) {
                throw new NotMeasured("These tables refer to each other in a circle: " + left);
            }
            ordered.addAll(next);
            next.forEach(left::remove);
        }
        return ordered;
    }

    List<List<String>> rows(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
