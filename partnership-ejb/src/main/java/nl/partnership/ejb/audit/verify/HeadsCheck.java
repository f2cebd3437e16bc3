package nl.partnership.ejb.audit.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.partnership.domain.audit.ChainEntry;

/**
 * Walks the file of heads beside the rows and compares. The lines stand nearly in the order of the rows: two nodes, or a
 * timer and a stop, may write in turn what they read at once. A line about a row that went by is looked up.
 */
final class HeadsCheck implements AutoCloseable {

    private final BufferedReader lines;
    private final Connection connection;
    private final Findings findings;
    private HeadsFile.Head next;
    private long compared;
    private long unreadable;
    private long highest;
    private Instant latest;
    private Instant oldest;
    private Instant lastRow = Instant.EPOCH;

    HeadsCheck(HeadsFile file, Connection connection, Findings findings) throws IOException {
        this.lines = file.open();
        this.connection = connection;
        this.findings = findings;
        read();
    }

    private void read() {
        try {
            next = null;
            for (String line = lines.readLine(); next == null && line != null; ) {
                Optional<HeadsFile.Head> head = HeadsFile.Head.parse(line);
                if (head.isPresent()) {
                    next = head.get();
                    oldest = oldest == null ? next.at() : oldest;
                    latest = next.at();
                } else {
                    unreadable++;
                    line = lines.readLine();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares with the lines about this row, which comes after all rows given before. */
    void row(ChainEntry row) throws SQLException {
        lastRow = Instant.ofEpochMilli(row.at());
        while (next != null && next.seq() <= row.seq()) {
            compared++;
            boolean right = next.seq() == row.seq() ? next.hash().equals(row.hash()) : isRight(next);
            if (!right) {
                findings.add(Finding.Kind.CUT, next.seq());
            }
            highest = Math.max(highest, next.seq());
            read();
        }
    }

    private boolean isRight(HeadsFile.Head head) throws SQLException {
        if (head.seq() == 0) {
            return head.hash().equals(ChainEntry.START);
        }
        // a row that is not there is named as removed
        return hash(head.seq()).map(head.hash()::equals).orElse(true);
    }

    private boolean isWrittenMeanwhile(HeadsFile.Head head) throws SQLException {
        return hash(head.seq()).map(head.hash()::equals).orElse(false);
    }

    private Optional<String> hash(long seq) throws SQLException {
        try (PreparedStatement entry = connection.prepareStatement("select hash from audit_entry where seq = ?")) {
            entry.setLong(1, seq);
            try (ResultSet row = entry.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** The lines that are left know more rows than there are. */
    void end(long headSeq) throws SQLException {
        while (next != null) {
            compared++;
            if (next.seq() <= headSeq || !isWrittenMeanwhile(next)) {
                highest = Math.max(highest, next.seq());
            }
            read();
        }
        if (highest > headSeq) {
            findings.add(Finding.Kind.CUT, headSeq + 1, highest, 0);
        }
    }

    long compared() {
        return compared;
    }

    /** The moment of the first head; null without one. */
    Instant since() {
        return oldest;
    }

    HeadsState state() {
        if (unreadable > 0) {
            return HeadsState.DAMAGED;
        } else if (compared == 0) {
            return HeadsState.MISSING;
        }
        return new HeadsFile.Head(latest, 0, "").isStaleAt(lastRow) ? HeadsState.STALE : HeadsState.UP_TO_DATE;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
