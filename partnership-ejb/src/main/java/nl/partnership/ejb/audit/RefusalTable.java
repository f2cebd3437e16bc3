package nl.partnership.ejb.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.ejb.base.Caller;

/** What {@link Refusals} counts, as it stands in the database; every method works inside the transaction that the connection is in. */
final class RefusalTable {

    private final Connection connection;

    RefusalTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Visitors whose minute began at one moment or before, or at another or after: the clock may have been put back.
     *
     * @param most at most so many
     */
    List<String> due(long until, long from, int most) throws SQLException {
        try (PreparedStatement due = connection.prepareStatement(
                "select visitor from audit_refusals where since_ms <= ? or since_ms >= ? order by since_ms")) {
            due.setLong(1, until);
            due.setLong(2, from);
            due.setMaxRows(most);
            List<String> visitors = new ArrayList<>();
            try (ResultSet row = due.executeQuery()) {
                while (row.next()) {
                    visitors.add(row.getString(1));
                }
            }
            return visitors;
        }
    }

    /** How many others without an account are counted since then. */
    int strangers(String visitor, long since) throws SQLException {
        try (PreparedStatement strangers = connection.prepareStatement(
                "select count(*) from audit_refusals" + " where since_ms > ? and person_id is null and visitor <> ?")) {
            strangers.setLong(1, since);
            strangers.setString(2, visitor);
            try (ResultSet row = strangers.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Makes others wait who write about this visitor; answers false when there is nothing to hold. */
    boolean hold(String visitor) throws SQLException {
        try (PreparedStatement hold =
                connection.prepareStatement("update audit_refusals set times = times where visitor = ?")) {
            hold.setString(1, visitor);
            return hold.executeUpdate() == 1;
        }
    }

    void insert(String visitor, long now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_refusals (visitor, since_ms, times) values (?, ?, 0)")) {
            insert.setString(1, visitor);
            insert.setLong(2, now);
            insert.executeUpdate();
        }
    }

    WaitingRefusals read(String visitor) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select since_ms, times, action, subject_kind,"
                + " subject_id, person_id, person_name, role, organisation_id, organisation_name, origin"
                + " from audit_refusals where visitor = ?")) {
            select.setString(1, visitor);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new WaitingRefusals(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        new Caller(
                                null,
                                row.getString(6),
                                row.getString(7),
                                null,
                                row.getString(9),
                                row.getString(10),
                                null,
                                null,
                                row.getString(8),
                                Caller.NOBODY.language(),
                                false,
                                null),
                        row.getString(11));
            }
        }
    }

    void store(String visitor, WaitingRefusals waiting) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update audit_refusals set since_ms = ?, times = ?,"
                + " action = ?, subject_kind = ?, subject_id = ?, person_id = ?, person_name = ?, role = ?,"
                + " organisation_id = ?, organisation_name = ?, origin = ? where visitor = ?")) {
            update.setLong(1, waiting.since());
            update.setInt(2, waiting.times());
            update.setString(3, waiting.action());
            update.setString(4, waiting.subjectKind());
            update.setString(5, waiting.subjectId());
            update.setString(6, waiting.who().personId());
            update.setString(7, waiting.who().name());
            update.setString(8, waiting.who().role());
            update.setString(9, waiting.who().organisationId());
            update.setString(10, waiting.who().organisationName());
            update.setString(11, waiting.origin());
            update.setString(12, visitor);
            update.executeUpdate();
        }
    }

    void forget(String visitor) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement("delete from audit_refusals where visitor = ?")) {
            forget.setString(1, visitor);
            forget.executeUpdate();
        }
    }
}
