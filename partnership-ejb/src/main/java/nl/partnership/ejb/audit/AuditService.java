package nl.partnership.ejb.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.audit.verify.HeadsState;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.BlindAnswers;

/** The data protection officer reads the trail and has it checked; who reads it is recorded in it. */
@Stateless
public class AuditService {

    /** Rows on a page. */
    public static final int PAGE = 25;

    private static final String VERIFIED = "audit.verified";
    /** What is there was as it was written, but the file of heads could not tell whether that is all. */
    private static final String VERIFIED_IN_PART = "audit.verified-in-part";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Trail trail;

    @Inject
    private ChainCheck chain;

    @Inject
    @Any
    private Instance<BlindAnswers> blind;

    @Inject
    private Clock clock;

    /**
     * The newest rows that fit, at most {@value #PAGE} and one more to tell that there is a next page. Those about answers
     * in a round that is not opened wait for that.
     *
     * @param before only rows with a lower number; {@code Long.MAX_VALUE} for the newest
     */
    @Allowed(Audience.DPO)
    @SuppressWarnings("unchecked")
    public List<AuditRow> read(AuditFilter filter, long before) {
        trail.note("audit.read", null, null, filter.used());
        Map<String, String> opened = new TreeMap<>();
        blind.forEach(room -> opened.putAll(room.opened()));
        Stream<Object[]> rows = filter.query(
                        entityManager,
                        before,
                        opened,
                        SchoolYear.of(LocalDate.now(clock)).firstDay(),
                        PAGE + 1)
                .getResultStream();
        return rows.map(AuditService::row).toList();
    }

    private static AuditRow row(Object[] row) {
        return new AuditRow(
                ((Number) row[0]).longValue(),
                Instant.ofEpochMilli(((Number) row[1]).longValue()),
                (String) row[2],
                Outcome.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10]);
    }

    /**
     * When the trail was checked last, and what came of it.
     *
     * @return empty when nobody checked it yet
     */
    @Allowed(Audience.DPO)
    @SuppressWarnings("unchecked")
    public Optional<LastCheck> lastCheck() {
        Stream<Object[]> rows = entityManager
                .createNativeQuery("select at_ms, outcome, action from audit_entry where action in (?, ?)"
                        + " order by seq desc fetch first 1 rows only")
                .setParameter(1, VERIFIED)
                .setParameter(2, VERIFIED_IN_PART)
                .getResultStream();
        return rows.map(row -> new LastCheck(
                        Instant.ofEpochMilli(((Number) row[0]).longValue()),
                        result(Outcome.valueOf((String) row[1]), (String) row[2])))
                .findFirst();
    }

    private static Verification.Result result(Outcome outcome, String action) {
        if (outcome != Outcome.DONE) {
            return Verification.Result.BROKEN;
        }
        return action.equals(VERIFIED) ? Verification.Result.INTACT : Verification.Result.UNSURE;
    }

    /** What the file of heads is worth now, by its last line: whether it is there, and up to date. */
    @Allowed(Audience.DPO)
    @SuppressWarnings("unchecked")
    public HeadsState heads() {
        Stream<Object> last = entityManager
                .createNativeQuery("select at_ms from audit_entry order by seq desc fetch first 1 rows only")
                .getResultStream();
        return chain.heads(last.map(moment -> Instant.ofEpochMilli(((Number) moment).longValue()))
                .findFirst()
                .orElse(null));
    }

    /** How far the trail has come. */
    @Allowed(Audience.PORTAL)
    @SuppressWarnings("unchecked")
    public TrailHead head() {
        Stream<Object[]> head = entityManager
                .createNativeQuery("select last_seq, hash from audit_head where id = 1")
                .getResultStream();
        return head.map(row -> new TrailHead(((Number) row[0]).longValue(), (String) row[1]))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether a row still is what a mail said that it was; then, in a chain that is whole, so are all rows before it.
     *
     * @param mark its hash, as the mail gives it
     */
    @Allowed(Audience.DPO)
    public boolean isAsMailed(long seq, String mark) {
        return entityManager
                .createNativeQuery("select hash from audit_entry where seq = ?")
                .setParameter(1, seq)
                .getResultList()
                .contains(mark.strip().toLowerCase(Locale.ROOT));
    }

    /** Checks the whole chain; takes the longer the longer the trail is. */
    @Allowed({Audience.DPO, Audience.PORTAL})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Verification verify() {
        Verification result = chain.verify();
        trail.noteAlone(
                result.result() == Verification.Result.UNSURE ? VERIFIED_IN_PART : VERIFIED,
                result.result() == Verification.Result.BROKEN ? Outcome.FAILED : Outcome.DONE,
                null,
                null,
                Map.of("rows", result.rows(), "findings", result.total()));
        return result;
    }
}
