package nl.partnership.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.audit.ChainKey;
import nl.partnership.domain.audit.Payload;

/**
 * A trail that goes on for as many rows as asked: what the portal wrote of the demonstration, once more for each of the other
 * towns in turn, spread over a year, and sealed with the key of the portal, so that it verifies.
 */
final class LongTrail {

    private static final int BATCH = 1000;
    private static final int YEARS = 5;

    private record Row(ChainEntry entry, Payload payload) {}

    private final Connection connection;
    private final ChainKey key;
    private final int towns;

    /** @param towns numbers of the towns go up to this one */
    LongTrail(Connection connection, Path keyFile, int towns) {
        this.connection = connection;
        this.towns = towns;
        try {
            key = new ChainKey(Files.readString(keyFile).strip());
        } catch (IOException e) {
            throw new NotMeasured("There is no key of the trail: " + e.getMessage());
        }
    }

    /** No server may have the database open. */
    void growTo(long many) throws SQLException {
        List<Row> written = written();
        Row last = written.get(written.size() - 1);
        long first = last.entry().seq() + 1;
        long step = Duration.ofDays(365).toMillis() / Math.max(1, many - first + 1);
        String previous = last.entry().hash();
        connection.setAutoCommit(false);
        try (PreparedStatement entries =
                        connection.prepareStatement("insert into audit_entry (seq, at_ms, action, outcome,"
                                + " payload_digest, erase_on, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement payloads =
                        connection.prepareStatement("insert into audit_payload (seq, salt, person_id,"
                                + " person_name, role, organisation_id, organisation_name, origin, subject_kind, subject_id, detail)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement head = connection.prepareStatement("update audit_head set last_seq = ?, hash = ?")) {
            for (long seq = first; seq <= many; seq++) {
                Row like = written.get((int) (seq % written.size()));
                Payload payload = ofTown(like.payload(), 2 + (int) (seq % (towns - 1)));
                long at = last.entry().at() - (many - seq) * step;
                ChainEntry entry = new ChainEntry(
                                seq,
                                at,
                                like.entry().action(),
                                like.entry().outcome(),
                                payload.digest(key),
                                LocalDate.ofEpochDay(Duration.ofMillis(at).toDays())
                                        .plusYears(YEARS),
                                previous,
                                null)
                        .sealed(key);
                add(entries, entry);
                add(payloads, seq, payload);
                previous = entry.hash();
                if (seq % BATCH == 0 || seq == many) {
                    entries.executeBatch();
                    payloads.executeBatch();
                }
            }
            head.setLong(1, many);
            head.setString(2, previous);
            head.executeUpdate();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private Payload ofTown(Payload like, int town) {
        String number = String.format(Locale.ROOT, "%08d", town);
        return new Payload(
                ChainKey.salt(),
                moved(like.personId(), number),
                like.personName(),
                like.role(),
                moved(like.organisationId(), number),
                like.organisationName() == null ? null : like.organisationName() + " " + town,
                like.origin(),
                like.subjectKind(),
                moved(like.subjectId(), number),
                like.detail());
    }

    private static String moved(String id, String number) {
        return id == null || id.length() != 36 ? id : number + id.substring(number.length());
    }

    private static void add(PreparedStatement statement, ChainEntry entry) throws SQLException {
        statement.setLong(1, entry.seq());
        statement.setLong(2, entry.at());
        statement.setString(3, entry.action());
        statement.setString(4, entry.outcome());
        statement.setString(5, entry.payloadDigest());
        statement.setDate(6, Date.valueOf(entry.eraseOn()));
        statement.setString(7, entry.previousHash());
        statement.setString(8, entry.hash());
        statement.addBatch();
    }

    private static void add(PreparedStatement statement, long seq, Payload payload) throws SQLException {
        statement.setLong(1, seq);
        statement.setString(2, payload.salt());
        statement.setString(3, payload.personId());
        statement.setString(4, payload.personName());
        statement.setString(5, payload.role());
        statement.setString(6, payload.organisationId());
        statement.setString(7, payload.organisationName());
        statement.setString(8, payload.origin());
        statement.setString(9, payload.subjectKind());
        statement.setString(10, payload.subjectId());
        statement.setString(11, payload.detail());
        statement.addBatch();
    }

    private List<Row> written() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select e.seq, e.at_ms, e.action, e.outcome,"
                        + " e.payload_digest, e.erase_on, e.previous_hash, e.hash, p.salt, p.person_id, p.person_name, p.role,"
                        + " p.organisation_id, p.organisation_name, p.origin, p.subject_kind, p.subject_id, p.detail"
                        + " from audit_entry e join audit_payload p on p.seq = e.seq order by e.seq");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(
                        new ChainEntry(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getDate(6).toLocalDate(),
                                row.getString(7),
                                row.getString(8)),
                        new Payload(
                                row.getString(9),
                                row.getString(10),
                                row.getString(11),
                                row.getString(12),
                                row.getString(13),
                                row.getString(14),
                                row.getString(15),
                                row.getString(16),
                                row.getString(17),
                                row.getString(18))));
            }
        }
        return rows;
    }
}
