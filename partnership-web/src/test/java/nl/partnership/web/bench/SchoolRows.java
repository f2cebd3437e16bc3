package nl.partnership.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows of a school that nothing hangs on: they are copied over and over, each with an id of its own. */
final class SchoolRows {

    private final Connection connection;
    private final String school;

    SchoolRows(Connection connection, String school) {
        this.connection = connection;
        this.school = school;
    }

    /** Copies until the school has so many in a table with a school; none where it has none to begin with. */
    void growTo(String table, int many) throws SQLException {
        List<String> originals = ids(table);
        String columns = columns(table);
        try (PreparedStatement copy = connection.prepareStatement("insert into " + table + " (id, " + columns
                + ") select cast(? as varchar(36)), " + columns + " from " + table + " where id = ?")) {
            for (int number = originals.size(); !originals.isEmpty() && number < many; number++) {
                copy.setString(1, UUID.randomUUID().toString());
                copy.setString(2, originals.get(number % originals.size()));
                copy.executeUpdate();
            }
        }
    }

    private List<String> ids(String table) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("select id from " + table + " where school_id = ? order by id")) {
            query.setString(1, school);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** All but the id. */
    private String columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, null, table.toUpperCase(), null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        return columns.stream().filter(name -> !name.equals("ID")).collect(Collectors.joining(", "));
    }
}
