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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.audit.Payload;
import nl.partnership.ejb.base.Time;

/**
 * Looks one record up in the trail: whether its row is genuine, stands where it was written, and says what the record
 * says. Whether the whole chain is whole, only reading all of it tells.
 */
@Dependent
public class TrailProof {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String ENTRY =
            "select e.seq, e.at_ms, e.action, e.outcome, e.payload_digest, e.erase_on," + " e.previous_hash, e.hash";

    private static final String BOTH = ENTRY + ", p.salt, p.person_id, p.person_name, p.role, p.organisation_id,"
            + " p.organisation_name, p.origin, p.subject_kind, p.subject_id, p.detail"
            + " from audit_payload p join audit_entry e on e.seq = p.seq where ";

    private static final String ROW = BOTH + "p.subject_kind = ? and p.subject_id = ? and e.action = ?";

    /** Rows of a moment about which nothing is known any more. */
    private static final String SILENT = ENTRY + " from audit_entry e where e.action = ? and e.at_ms between ? and ?"
            + " and not exists (select p.seq from audit_payload p where p.seq = e.seq) order by e.seq";

    private static final String ERASURES = BOTH + "e.action = ? and e.seq > ? order by e.seq";

    /** Longer than from when something is made until its row is written, in one transaction. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private TrailSettings settings;

    @Inject
    private Clock clock;

    /**
     * What the trail can say of a record.
     *
     * @param forgottenOn the day on which what it said was erased, when it was; else null
     */
    public record Answer(ChainProof chain, LocalDate forgottenOn) {}

    /**
     * @param action of the row, for example {@code receipt.created}
     * @param attribute of the record, in what the row says of it
     * @param value what that must be
     * @param made when the record was made: of a row of which the words are gone only its kind and moment are left
     * @return whether the row bears it out
     */
    @SuppressWarnings("unchecked")
    public Answer of(String action, String kind, String id, String attribute, String value, Instant made) {
        List<Object[]> rows = entityManager
                .createNativeQuery(ROW)
                .setParameter(1, kind)
                .setParameter(2, id)
                .setParameter(3, action)
                .setMaxResults(2)
                .getResultList();
        if (rows.isEmpty()) {
            return forgotten(action, made)
                    .map(day -> new Answer(ChainProof.FORGOTTEN, day))
                    .orElse(new Answer(ChainProof.BROKEN, null));
        }
        boolean intact =
                rows.size() == 1 && isGenuine(rows.get(0)) && value.equals(said((String) rows.get(0)[17], attribute));
        return new Answer(intact ? ChainProof.INTACT : ChainProof.BROKEN, null);
    }

    /** The day, when every row of that kind and moment that says nothing any more was erased as it may be. */
    @SuppressWarnings("unchecked")
    private Optional<LocalDate> forgotten(String action, Instant made) {
        List<Object[]> silent = entityManager
                .createNativeQuery(SILENT)
                .setParameter(1, action)
                .setParameter(2, made.toEpochMilli())
                .setParameter(3, made.plus(LONGEST).toEpochMilli())
                .setMaxResults(MOST)
                .getResultList();
        List<Optional<LocalDate>> days =
                silent.stream().map(row -> erasedOn(entry(row))).toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private Optional<LocalDate> erasedOn(ChainEntry entry) {
        if (!isGenuine(entry)) {
            return Optional.empty();
        }
        return entry.eraseOn().isAfter(LocalDate.now(clock)) ? erasedEarly(entry.seq()) : Optional.of(entry.eraseOn());
    }

    @SuppressWarnings("unchecked")
    private Optional<LocalDate> erasedEarly(long seq) {
        List<Object[]> erasures = entityManager
                .createNativeQuery(ERASURES)
                .setParameter(1, EarlyErasure.ACTION)
                .setParameter(2, seq)
                .setMaxResults(MOST)
                .getResultList();
        return erasures.stream()
                .filter(row -> EarlyErasure.rows(payload(row)).has(seq))
                .filter(this::isGenuine)
                .map(row ->
                        Instant.ofEpochMilli(entry(row).at()).atZone(Time.ZONE).toLocalDate())
                .findFirst();
    }

    private boolean isGenuine(Object[] row) {
        ChainEntry entry = entry(row);
        return isGenuine(entry) && payload(row).digest(settings.key()).equals(entry.payloadDigest());
    }

    private boolean isGenuine(ChainEntry entry) {
        return entry.belongsAt(entry.seq(), settings.key()) && follows(entry);
    }

    private static ChainEntry entry(Object[] row) {
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

    private static Payload payload(Object[] row) {
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
