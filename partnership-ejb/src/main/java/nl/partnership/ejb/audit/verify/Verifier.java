package nl.partnership.ejb.audit.verify;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.audit.ChainKey;

/**
 * Reads the whole trail, row by row, and says where it is not as it was written. Plain JDBC, in memory that does not
 * grow with the trail; runs inside the portal beside its writers, and from the command line.
 */
public final class Verifier {

    private static final int FETCH = 500;
    private static final String ENTRIES =
            "select seq, at_ms, action, outcome, payload_digest, erase_on, previous_hash," + " hash from audit_entry";
    private static final String HEAD_NOW = "(select last_seq from audit_head where id = 1)";

    private final ChainKey key;
    private final LocalDate today;
    private final HeadsFile heads;

    /** @param today from this day on, payloads with an earlier date may be gone */
    public Verifier(ChainKey key, LocalDate today, HeadsFile heads) {
        this.key = key;
        this.today = today;
        this.heads = heads;
    }

    /** @param connection not in a transaction of its own; is left as it was */
    public Verification verify(Connection connection) throws SQLException, IOException {
        boolean automatic = connection.getAutoCommit();
        // PostgreSQL hands out rows piece by piece only inside a transaction
        connection.setAutoCommit(false);
        try {
            return read(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(automatic);
        }
    }

    private Verification read(Connection connection) throws SQLException, IOException {
        Findings findings = new Findings();
        // before the head is read: lines that are written meanwhile must not look as if rows were cut off
        try (HeadsCheck headsCheck = new HeadsCheck(heads, connection, findings)) {
            ChainHead head = ChainHead.read(connection);
            PlaceCheck places = new PlaceCheck(key, findings);
            PayloadCheck payloads = new PayloadCheck(key, today, findings);
            long rows = 0;
            try (PreparedStatement entries = streaming(connection, ENTRIES + " where seq <= ? order by seq", head);
                    PreparedStatement besides = streaming(
                            connection,
                            "select seq, salt, person_id, person_name, role,"
                                    + " organisation_id, organisation_name, origin, subject_kind, subject_id, detail"
                                    + " from audit_payload where seq <= ? order by seq",
                            head);
                    ResultSet entry = entries.executeQuery();
                    ResultSet payload = besides.executeQuery()) {
                payloads.start(payload);
                while (entry.next()) {
                    ChainEntry row = entry(entry);
                    boolean genuine = places.row(row);
                    payloads.row(row, genuine);
                    headsCheck.row(row);
                    rows++;
                }
                payloads.end();
            }
            places.end(head);
            headsCheck.end(head.seq());
            beyond(connection, head, findings);
            return new Verification(
                    rows,
                    head.seq(),
                    head.hash(),
                    payloads.erased(),
                    payloads.erasedEarly(),
                    headsCheck.compared(),
                    headsCheck.since(),
                    headsCheck.state(),
                    findings.sorted(),
                    findings.total());
        }
    }

    private static PreparedStatement streaming(Connection connection, String sql, ChainHead head) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCH);
        statement.setLong(1, head.seq());
        return statement;
    }

    private static ChainEntry entry(ResultSet row) throws SQLException {
        return new ChainEntry(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getDate(6).toLocalDate(),
                row.getString(7),
                row.getString(8));
    }

    /** Rows and payloads after the head that no writer has added meanwhile. */
    private void beyond(Connection connection, ChainHead before, Findings findings) throws SQLException {
        try (PreparedStatement entries = streaming(
                        connection, ENTRIES + " where seq > ? and seq > " + HEAD_NOW + " order by seq", before);
                ResultSet entry = entries.executeQuery()) {
            while (entry.next()) {
                ChainEntry row = entry(entry);
                // a genuine row after the head: it was the head that somebody set back
                findings.add(row.belongsAt(row.seq(), key) ? Finding.Kind.HEAD : Finding.Kind.INSERTED, row.seq());
            }
        }
        try (PreparedStatement payloads = streaming(
                        connection,
                        "select seq from audit_payload where seq > ? and seq > " + HEAD_NOW
                                + " and seq not in (select seq from audit_entry) order by seq",
                        before);
                ResultSet payload = payloads.executeQuery()) {
            while (payload.next()) {
                findings.add(Finding.Kind.PAYLOAD_INSERTED, payload.getLong(1));
            }
        }
    }
}
