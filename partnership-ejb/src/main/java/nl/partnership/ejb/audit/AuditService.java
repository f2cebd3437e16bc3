package nl.partnership.ejb.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** The data protection officer reads the trail and has it checked; who reads it is recorded in it. */
@Stateless
public class AuditService {

    /** Rows on a page. */
    public static final int PAGE = 25;

    private static final String VERIFIED = "audit.verified";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Trail trail;

    @Inject
    private ChainCheck chain;

    /**
     * The newest rows that fit, at most {@value #PAGE} and one more to tell that there is a next page.
     *
     * @param before only rows with a lower number; {@code Long.MAX_VALUE} for the newest
     */
    @Allowed(Audience.DPO)
    @SuppressWarnings("unchecked")
    public List<AuditRow> read(AuditFilter filter, long before) {
        trail.note("audit.read", null, null, filter.used());
        Stream<Object[]> rows =
                filter.query(entityManager, before).setMaxResults(PAGE + 1).getResultStream();
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
                .createNativeQuery("select at_ms, outcome from audit_entry where action = ? order by seq desc")
                .setParameter(1, VERIFIED)
                .setMaxResults(1)
                .getResultStream();
        return rows.map(row -> new LastCheck(
                        Instant.ofEpochMilli(((Number) row[0]).longValue()),
                        Outcome.DONE.name().equals(row[1])))
                .findFirst();
    }

    /** Checks the whole chain; takes the longer the longer the trail is. */
    @Allowed({Audience.DPO, Audience.PORTAL})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Verification verify() {
        Verification result = chain.verify();
        trail.noteAlone(
                VERIFIED,
                result.isIntact() ? Outcome.DONE : Outcome.FAILED,
                null,
                null,
                Map.of("rows", result.rows(), "findings", result.total()));
        return result;
    }
}
