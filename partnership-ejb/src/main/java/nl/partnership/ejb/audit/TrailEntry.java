package nl.partnership.ejb.audit;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.Date;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.audit.Payload;

/** Columns of a row of the trail, as one selects them and as what they are. */
final class TrailEntry {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** What every row of the trail keeps. */
    static final String SELECT =
            "select e.seq, e.at_ms, e.action, e.outcome, e.payload_digest, e.erase_on," + " e.previous_hash, e.hash";

    /** The same, of rows of which the words are still there. */
    static final String WITH_WORDS = SELECT + ", p.salt, p.person_id, p.person_name, p.role, p.organisation_id,"
            + " p.organisation_name, p.origin, p.subject_kind, p.subject_id, p.detail"
            + " from audit_payload p join audit_entry e on e.seq = p.seq where ";

    private TrailEntry() {}

    static ChainEntry entry(Object[] row) {
        return new ChainEntry(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Date) row[5]).toLocalDate(),
                (String) row[6],
                (String) row[7]);
    }

    static Payload payload(Object[] row) {
        return new Payload(
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                (String) row[16],
                (String) row[17]);
    }

    /** What a row says of an attribute of its record; null when nothing. */
    static String said(Object[] row, String attribute) {
        try (JsonReader reader = JSON.createReader(new StringReader((String) row[17]))) {
            JsonObject changes = reader.readObject().getJsonObject("changes");
            return changes == null ? null : changes.getString(attribute, null);
        } catch (JsonException e) {
            return null;
        }
    }
}
