package nl.partnership.ejb.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.ejb.base.Caller;

/**
 * Counts what was refused to a visitor, so that nobody fills the trail: the first enters at once, what follows within a
 * minute enters as one row with how often. What is counted and not written yet stands in the database: a restart loses
 * nothing, and all nodes count together. Every method works inside the transaction that the connection is in.
 */
final class Refusals {

    static final long MINUTE = Duration.ofMinutes(1).toMillis();

    /** The action of a row about refusals of more than one kind. */
    static final String MIXED = "refusal.mixed";

    /** Networks without an account that are counted on their own; whoever else comes is counted as one. */
    private static final int MOST_STRANGERS = 100;

    private final Connection connection;
    private final TrailWriter writer;
    private final long now;

    /** @param now in milliseconds since 1970 (UTC) */
    Refusals(Connection connection, TrailWriter writer, long now) {
        this.connection = connection;
        this.writer = writer;
        this.now = now;
    }

    /** Something was refused, or a sign-in failed. */
    void add(Event refusal) throws SQLException {
        Event plain = refusal.plain();
        String visitor = visitor(plain);
        if (!hold(visitor)) {
            insert(visitor);
            begin(visitor, plain);
            writer.append(connection, List.of(plain));
            return;
        }
        WaitingRefusals waiting = read(visitor).and(plain);
        if (waiting.isRunning(now)) {
            store(visitor, waiting);
        } else {
            begin(visitor, plain);
            writer.append(connection, List.of(waiting.event(plain.outcome(), plain.detail())));
        }
    }

    /** Visitors whose minute is over, at most so many. */
    List<String> due(int most) throws SQLException {
        try (PreparedStatement due = connection.prepareStatement(
                "select visitor from audit_refusals where since_ms <= ? or since_ms >= ? order by since_ms")) {
            due.setLong(1, now - MINUTE);
            due.setLong(2, now + MINUTE);
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

    /** The minute of a visitor may be over: writes what waits, or forgets whom nothing was refused to since. */
    void end(String visitor) throws SQLException {
        if (!hold(visitor)) {
            return;
        }
        WaitingRefusals waiting = read(visitor);
        if (waiting.isRunning(now)) {
            return;
        }
        if (waiting.times() == 0) {
            try (PreparedStatement forget =
                    connection.prepareStatement("delete from audit_refusals where visitor = ?")) {
                forget.setString(1, visitor);
                forget.executeUpdate();
            }
            return;
        }
        Outcome outcome = Outcome.valueOf(visitor.substring(0, visitor.indexOf(' ')));
        Event counted = waiting.event(outcome, new Detail());
        begin(visitor, counted);
        writer.append(connection, List.of(counted));
    }

    private String visitor(Event refusal) throws SQLException {
        String visitor = Visitor.of(refusal);
        if (refusal.who().personId() != null) {
            return visitor;
        }
        try (PreparedStatement strangers = connection.prepareStatement(
                "select count(*) from audit_refusals" + " where since_ms > ? and person_id is null and visitor <> ?")) {
            strangers.setLong(1, now - MINUTE);
            strangers.setString(2, visitor);
            try (ResultSet row = strangers.executeQuery()) {
                row.next();
                return row.getInt(1) < MOST_STRANGERS ? visitor : Visitor.anyOther(refusal);
            }
        }
    }

    /** Makes others wait who write about this visitor; answers false when there is nothing to hold. */
    private boolean hold(String visitor) throws SQLException {
        try (PreparedStatement hold =
                connection.prepareStatement("update audit_refusals set times = times where visitor = ?")) {
            hold.setString(1, visitor);
            return hold.executeUpdate() == 1;
        }
    }

    private void insert(String visitor) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_refusals (visitor, since_ms, times) values (?, ?, 0)")) {
            insert.setString(1, visitor);
            insert.setLong(2, now);
            insert.executeUpdate();
        }
    }

    /** A minute begins with a row that was written; nothing waits. */
    private void begin(String visitor, Event written) throws SQLException {
        store(visitor, new WaitingRefusals(now, 0, null, null, null, written.who(), written.origin()));
    }

    private WaitingRefusals read(String visitor) throws SQLException {
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

    private void store(String visitor, WaitingRefusals waiting) throws SQLException {
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
}
