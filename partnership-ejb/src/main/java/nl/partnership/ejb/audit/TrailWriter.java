package nl.partnership.ejb.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.audit.ChainKey;
import nl.partnership.domain.audit.Payload;

/**
 * Appends to the chain. The first statement takes the one head row and so makes every other writer wait for the end
 * of this transaction; a writer that appends last of all holds everything else it needs by then, so that writers
 * queue, and never wait for each other in a circle.
 */
final class TrailWriter {

    private static final int BATCH = 200;

    private final ChainKey key;
    private final Clock clock;
    private final PayloadYears years;

    /** @param years after which a payload may be erased */
    TrailWriter(ChainKey key, Clock clock, PayloadYears years) {
        this.key = key;
        this.clock = clock;
        this.years = years;
    }

    /**
     * Appends the events in their order, inside the transaction that the connection is in.
     *
     * @throws IllegalStateException when this trail was written with another key
     */
    void append(Connection connection, List<Event> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        // before the head is taken: what others need not wait for
        List<Payload> payloads = events.stream().map(this::payload).toList();
        takeHead(connection, events.size());
        long seq;
        String previous;
        try (PreparedStatement head =
                        connection.prepareStatement("select last_seq, hash from audit_head where id = 1");
                ResultSet row = head.executeQuery()) {
            row.next();
            seq = row.getLong(1) - events.size();
            previous = row.getString(2);
        }
        String last = insert(connection, events, payloads, seq, previous);
        try (PreparedStatement head = connection.prepareStatement("update audit_head set hash = ? where id = 1")) {
            head.setString(1, last);
            head.executeUpdate();
        }
    }

    private void takeHead(Connection connection, int count) throws SQLException {
        String fingerprint = key.fingerprint();
        try (PreparedStatement head = connection.prepareStatement("update audit_head set last_seq = last_seq + ?,"
                + " key_check = ? where id = 1 and (key_check = ? or last_seq = 0 and key_check is null)")) {
            head.setInt(1, count);
            head.setString(2, fingerprint);
            head.setString(3, fingerprint);
            if (head.executeUpdate() != 1) {
                throw new IllegalStateException(AuditKey.WRONG);
            }
        }
    }

    private String insert(
            Connection connection, List<Event> events, List<Payload> payloads, long lastSeq, String lastHash)
            throws SQLException {
        long seq = lastSeq;
        String previous = lastHash;
        LocalDate today = LocalDate.now(clock);
        try (PreparedStatement entries = connection.prepareStatement(TrailInserts.ENTRY);
                PreparedStatement besides = connection.prepareStatement(TrailInserts.PAYLOAD)) {
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                Payload payload = payloads.get(i);
                ChainEntry entry = new ChainEntry(
                                ++seq,
                                clock.millis(),
                                event.action(),
                                event.outcome().name(),
                                payload.digest(key),
                                eraseOn(event, today),
                                previous,
                                null)
                        .sealed(key);
                TrailInserts.add(entries, entry);
                TrailInserts.add(besides, seq, payload);
                previous = entry.hash();
                if ((seq - lastSeq) % BATCH == 0) {
                    entries.executeBatch();
                    besides.executeBatch();
                }
            }
            entries.executeBatch();
            besides.executeBatch();
        }
        return previous;
    }

    private LocalDate eraseOn(Event event, LocalDate today) {
        if (event.until() != null) {
            return event.until();
        }
        LocalDate usual = today.plusYears(years.of(event.subjectKind()));
        return event.keptUntil() == null || event.keptUntil().isBefore(usual) ? usual : event.keptUntil();
    }

    private Payload payload(Event event) {
        String salt = ChainKey.salt();
        return new Payload(
                salt,
                event.who().personId(),
                event.who().name(),
                event.who().role(),
                event.who().organisationId(),
                event.who().organisationName(),
                event.origin(),
                event.subjectKind(),
                event.plain().subjectId(),
                event.detail().json(text -> key.digest(salt, text)));
    }
}
