package nl.partnership.ejb.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

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
    private final RefusalTable table;
    private final TrailWriter writer;
    private final long now;

    /** @param now in milliseconds since 1970 (UTC) */
    Refusals(Connection connection, TrailWriter writer, long now) {
        this.connection = connection;
        table = new RefusalTable(connection);
        this.writer = writer;
        this.now = now;
    }

    /** Something was refused, or a sign-in failed. */
    void add(Event refusal) throws SQLException {
        Event plain = refusal.plain();
        String visitor = visitor(plain);
        if (!table.hold(visitor)) {
            table.insert(visitor, now);
            begin(visitor, plain);
            writer.append(connection, List.of(plain));
            return;
        }
        WaitingRefusals waiting = table.read(visitor).and(plain);
        if (waiting.isRunning(now)) {
            table.store(visitor, waiting);
        } else {
            begin(visitor, plain);
            writer.append(connection, List.of(waiting.event(plain.outcome(), plain.detail())));
        }
    }

    /** Visitors whose minute is over, at most so many. */
    List<String> due(int most) throws SQLException {
        return table.due(now - MINUTE, now + MINUTE, most);
    }

    /** The minute of a visitor may be over: writes what waits, or forgets whom nothing was refused to since. */
    void end(String visitor) throws SQLException {
        if (!table.hold(visitor)) {
            return;
        }
        WaitingRefusals waiting = table.read(visitor);
        if (waiting.isRunning(now)) {
            return;
        }
        if (waiting.times() == 0) {
            table.forget(visitor);
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
        return table.strangers(visitor, now - MINUTE) < MOST_STRANGERS ? visitor : Visitor.anyOther(refusal);
    }

    /** A minute begins with a row that was written; nothing waits. */
    private void begin(String visitor, Event written) throws SQLException {
        table.store(visitor, new WaitingRefusals(now, 0, null, null, null, written.who(), written.origin()));
    }
}
