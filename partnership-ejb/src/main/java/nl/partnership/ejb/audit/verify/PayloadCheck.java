package nl.partnership.ejb.audit.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.audit.ChainKey;
import nl.partnership.domain.audit.Payload;
import nl.partnership.ejb.audit.EarlyErasure;

/**
 * Walks the payloads beside the rows, both in order: is each what its row says, erased when that was due, or erased
 * before as a later row says?
 */
final class PayloadCheck {

    /** So many that lie apart may wait for a row that names them; nobody erases as many, and memory is not endless. */
    private static final int MOST_PARTS = 100_000;

    private final ChainKey key;
    private final LocalDate today;
    private final Findings findings;
    private ResultSet payloads;
    private boolean hasNext;
    private final MissingRows early = new MissingRows();
    private long erased;
    private long erasedEarly;

    PayloadCheck(ChainKey key, LocalDate today, Findings findings) {
        this.key = key;
        this.today = today;
        this.findings = findings;
    }

    void start(ResultSet inOrder) throws SQLException {
        payloads = inOrder;
        hasNext = payloads.next();
    }

    /** @param genuine when the row itself is not, its digest says nothing about the payload */
    void row(ChainEntry row, boolean genuine) throws SQLException {
        skipTo(row.seq());
        boolean present = hasNext && payloads.getLong(1) == row.seq();
        if (present) {
            Payload payload = payload(payloads);
            boolean told = genuine && payload.digest(key).equals(row.payloadDigest());
            if (genuine && !told) {
                findings.add(Finding.Kind.PAYLOAD_CHANGED, row.seq());
            } else if (told && row.action().equals(EarlyErasure.ACTION)) {
                EarlyErasure.rows(payload)
                        .parts()
                        .forEach(part -> erasedEarly += early.removeAll(part.from(), part.to()));
            }
            hasNext = payloads.next();
        } else if (genuine && !row.eraseOn().isAfter(today)) {
            erased++;
        } else if (genuine && row.action().equals(EarlyErasure.ACTION)) {
            // nothing stands for what this one said
            findings.add(Finding.Kind.PAYLOAD_REMOVED, row.seq());
        } else if (genuine) {
            removed(row.seq());
        }
    }

    private void removed(long seq) {
        if (early.parts() < MOST_PARTS) {
            early.add(seq, seq);
        } else {
            findings.add(Finding.Kind.PAYLOAD_REMOVED, seq);
        }
    }

    private void skipTo(long seq) throws SQLException {
        while (hasNext && payloads.getLong(1) < seq) {
            findings.add(Finding.Kind.PAYLOAD_INSERTED, payloads.getLong(1));
            hasNext = payloads.next();
        }
    }

    void end() throws SQLException {
        skipTo(Long.MAX_VALUE);
        early.report(Finding.Kind.PAYLOAD_REMOVED, findings);
    }

    long erased() {
        return erased;
    }

    long erasedEarly() {
        return erasedEarly;
    }

    private static Payload payload(ResultSet row) throws SQLException {
        return new Payload(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}
