package nl.partnership.ejb.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/** Numbers of rows not found so far, as ranges: a trail of millions of which the half is gone takes one entry. */
final class MissingRows {

    private final TreeMap<Long, Long> ranges = new TreeMap<>();

    void add(long from, long to) {
        if (from <= to) {
            ranges.put(from, to);
        }
    }

    boolean remove(long row) {
        Map.Entry<Long, Long> range = ranges.floorEntry(row);
        if (range == null || range.getValue() < row) {
            return false;
        }
        ranges.remove(range.getKey());
        add(range.getKey(), row - 1);
        add(row + 1, range.getValue());
        return true;
    }

    /** Tries the missing rows one by one, at most so many, and removes and gives the first that fits, or 0. */
    long takeFirst(LongPredicate fits, int most) {
        int tried = 0;
        for (Map.Entry<Long, Long> range : ranges.entrySet()) {
            for (long row = range.getKey(); row <= range.getValue() && tried < most; row++, tried++) {
                if (fits.test(row)) {
                    remove(row);
                    return row;
                }
            }
        }
        return 0;
    }

    void report(Findings findings) {
        ranges.forEach((from, to) -> findings.add(Finding.Kind.REMOVED, from, to, 0));
    }
}
