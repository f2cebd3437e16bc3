package nl.partnership.ejb.audit.verify;

import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.audit.ChainKey;

/**
 * Checks of each row whether it is what was written, and where it was written. A row's hash fits one place only, so a
 * row that does not fit where it stands was either moved, and fits where another is missing, or is not genuine.
 */
final class PlaceCheck {

    /** Somebody who removes or inserts a few rows and renumbers the rest shifts all that follow by so many. */
    private static final int NEAR = 3;
    /** Rows that fit nowhere near are kept until the end, when all gaps are known; at most so many. */
    private static final int MOST_KEPT = 1000;

    private final ChainKey key;
    private final Findings findings;
    private final MissingRows missing = new MissingRows();
    private final List<ChainEntry> kept = new ArrayList<>();
    private long nextWritten = 1;
    private long lastPlace;
    private long shift;
    private long lastWritten;
    private String lastHash = ChainEntry.START;

    PlaceCheck(ChainKey key, Findings findings) {
        this.key = key;
        this.findings = findings;
    }

    /** Takes the next row, and answers whether it is one that the portal wrote. */
    boolean row(ChainEntry row) {
        lastPlace = row.seq();
        long written = writtenAs(row);
        if (written == 0 && kept.size() < MOST_KEPT) {
            kept.add(row);
            return false;
        } else if (written == 0) {
            findings.add(Finding.Kind.CHANGED, row.seq());
            found(row.seq());
            return false;
        }
        if (!found(written)) {
            findings.add(Finding.Kind.INSERTED, row.seq());
            return false;
        }
        shift = written - row.seq();
        if (shift != 0) {
            findings.add(Finding.Kind.MOVED, row.seq(), row.seq(), shift);
        } else if (written == lastWritten + 1 && !row.previousHash().equals(lastHash)) {
            // genuine, but out of another history of this trail
            findings.add(Finding.Kind.CHANGED, row.seq());
        }
        lastWritten = written;
        lastHash = row.hash();
        return true;
    }

    private long writtenAs(ChainEntry row) {
        if (row.belongsAt(row.seq(), key)) {
            return row.seq();
        }
        if (shift != 0 && row.belongsAt(row.seq() + shift, key)) {
            return row.seq() + shift;
        }
        for (int distance = 1; distance <= NEAR; distance++) {
            if (row.belongsAt(row.seq() + distance, key)) {
                return row.seq() + distance;
            } else if (row.belongsAt(row.seq() - distance, key)) {
                return row.seq() - distance;
            }
        }
        return 0;
    }

    /** Ticks a number off; answers false when it was already. */
    private boolean found(long written) {
        if (written >= nextWritten) {
            missing.add(nextWritten, written - 1);
            nextWritten = written + 1;
            return true;
        }
        return missing.remove(written);
    }

    void end(ChainHead head) {
        if (!head.hash().equals(lastHash)) {
            missing.add(nextWritten, head.seq());
        }
        boolean lastOfAll = head.hash().equals(lastHash);
        if (lastWritten == head.seq() && !lastOfAll || lastPlace < head.seq() && lastOfAll) {
            findings.add(Finding.Kind.HEAD, head.seq());
        }
        if (!key.fingerprint().equals(head.fingerprint()) && (head.seq() > 0 || head.fingerprint() != null)) {
            findings.add(Finding.Kind.KEY, head.seq());
        }
        List<ChainEntry> foreign = new ArrayList<>();
        for (ChainEntry row : kept) {
            long written = missing.takeFirst(place -> row.belongsAt(place, key), MOST_KEPT);
            if (written == 0) {
                foreign.add(row);
            } else {
                findings.add(Finding.Kind.MOVED, row.seq(), row.seq(), written - row.seq());
            }
        }
        for (ChainEntry row : foreign) {
            findings.add(missing.remove(row.seq()) ? Finding.Kind.CHANGED : Finding.Kind.INSERTED, row.seq());
        }
        missing.report(Finding.Kind.REMOVED, findings);
    }
}
