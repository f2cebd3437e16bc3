package nl.partnership.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.ejb.base.Time;

/**
 * Looks one record up in the trail: whether its row is genuine, stands where it was written, and says what the record
 * says. Whether the whole chain is whole, only reading all of it tells.
 */
@Dependent
public class TrailProof {

    private static final String ROW =
            TrailEntry.WITH_WORDS + "p.subject_kind = ? and p.subject_id = ? and e.action = ?";

    /** Rows of a moment about which nothing is known any more. */
    private static final String SILENT =
            TrailEntry.SELECT + " from audit_entry e where e.action = ? and e.at_ms between ? and ?"
                    + " and not exists (select p.seq from audit_payload p where p.seq = e.seq) order by e.seq";

    private static final String ERASURES = TrailEntry.WITH_WORDS + "e.action = ? and e.seq > ? order by e.seq";

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
                rows.size() == 1 && isGenuine(rows.get(0)) && value.equals(TrailEntry.said(rows.get(0), attribute));
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
                silent.stream().map(row -> erasedOn(TrailEntry.entry(row))).toList();
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
                .filter(row -> EarlyErasure.rows(TrailEntry.payload(row)).has(seq))
                .filter(this::isGenuine)
                .map(row -> Instant.ofEpochMilli(TrailEntry.entry(row).at())
                        .atZone(Time.ZONE)
                        .toLocalDate())
                .findFirst();
    }

    private boolean isGenuine(Object[] row) {
        ChainEntry entry = TrailEntry.entry(row);
        return isGenuine(entry)
                && TrailEntry.payload(row).digest(settings.key()).equals(entry.payloadDigest());
    }

    private boolean isGenuine(ChainEntry entry) {
        return entry.belongsAt(entry.seq(), settings.key()) && follows(entry);
    }

    private boolean follows(ChainEntry entry) {
        return entry.seq() == 1
                || entityManager
                        .createNativeQuery("select hash from audit_entry where seq = ?")
                        .setParameter(1, entry.seq() - 1)
                        .getResultList()
                        .equals(List.of(entry.previousHash()));
    }
}
