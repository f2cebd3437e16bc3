package nl.partnership.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Date;
import java.util.List;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.audit.ChainKey;
import nl.partnership.domain.audit.Payload;

/**
 * Looks one record up in the trail: whether its row is genuine, stands where it was written, and says what the record
 * says. Whether the whole chain is whole, only reading all of it tells.
 */
@Dependent
public class TrailProof {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String ROW = "select e.seq, e.at_ms, e.action, e.outcome, e.payload_digest, e.erase_on,"
            + " e.previous_hash, e.hash, p.salt, p.person_id, p.person_name, p.role, p.organisation_id,"
            + " p.organisation_name, p.origin, p.subject_kind, p.subject_id, p.detail"
            + " from audit_payload p join audit_entry e on e.seq = p.seq"
            + " where p.subject_kind = ? and p.subject_id = ? and e.action = ?";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private TrailSettings settings;

    /**
     * @param action of the row, for example {@code receipt.created}
     * @param attribute of the record, in what the row says of it
     * @param value what that must be
     * @return whether the row bears it out; a record whose row was erased has none, and its own date tells why
     */
    @SuppressWarnings("unchecked")
    public ChainProof of(String action, String kind, String id, String attribute, String value) {
        List<Object[]> rows = entityManager
                .createNativeQuery(ROW)
                .setParameter(1, kind)
                .setParameter(2, id)
                .setParameter(3, action)
                .setMaxResults(2)
                .getResultList();
        return rows.size() == 1 && isGenuine(rows.get(0)) && value.equals(said((String) rows.get(0)[17], attribute))
                ? ChainProof.INTACT
                : ChainProof.BROKEN;
    }

    private boolean isGenuine(Object[] row) {
        ChainKey key = settings.key();
        ChainEntry entry = new ChainEntry(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Date) row[5]).toLocalDate(),
                (String) row[6],
                (String) row[7]);
        Payload payload = new Payload(
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
        return entry.belongsAt(entry.seq(), key) && payload.digest(key).equals(entry.payloadDigest()) && follows(entry);
    }

    private boolean follows(ChainEntry entry) {
        return entry.seq() == 1
                || entityManager
                        .createNativeQuery("select hash from audit_entry where seq = ?")
                        .setParameter(1, entry.seq() - 1)
                        .getResultList()
                        .equals(List.of(entry.previousHash()));
    }

    private static String said(String detail, String attribute) {
        try (JsonReader reader = JSON.createReader(new StringReader(detail))) {
            JsonObject changes = reader.readObject().getJsonObject("changes");
            return changes == null ? null : changes.getString(attribute, null);
        } catch (JsonException e) {
            return null;
        }
    }
}
