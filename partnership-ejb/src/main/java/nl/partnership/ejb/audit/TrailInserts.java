package nl.partnership.ejb.audit;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.audit.Payload;

/** The two rows of a place in the trail, as they are inserted. */
final class TrailInserts {

    static final String ENTRY = "insert into audit_entry (seq, at_ms, action, outcome,"
            + " payload_digest, erase_on, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?)";

    static final String PAYLOAD = "insert into audit_payload (seq, salt, person_id, person_name, role, organisation_id,"
            + " organisation_name, origin, subject_kind, subject_id, detail)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private TrailInserts() {}

    static void add(PreparedStatement entries, ChainEntry entry) throws SQLException {
        entries.setLong(1, entry.seq());
        entries.setLong(2, entry.at());
        entries.setString(3, entry.action());
        entries.setString(4, entry.outcome());
        entries.setString(5, entry.payloadDigest());
        entries.setDate(6, Date.valueOf(entry.eraseOn()));
        entries.setString(7, entry.previousHash());
        entries.setString(8, entry.hash());
        entries.addBatch();
    }

    static void add(PreparedStatement payloads, long seq, Payload payload) throws SQLException {
        payloads.setLong(1, seq);
        payloads.setString(2, payload.salt());
        payloads.setString(3, payload.personId());
        payloads.setString(4, payload.personName());
        payloads.setString(5, payload.role());
        payloads.setString(6, payload.organisationId());
        payloads.setString(7, payload.organisationName());
        payloads.setString(8, payload.origin());
        payloads.setString(9, payload.subjectKind());
        payloads.setString(10, payload.subjectId());
        payloads.setString(11, payload.detail());
        payloads.addBatch();
    }
}
