package nl.partnership.ejb.audit.verify;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/** Numbers of rows not found so far, as ranges: a trail of millions of which the half is gone takes one entry. */
final class MissingRows {

    private final TreeMap<Long, Long> ranges = new TreeMap<>();

    void add(long from, long to) {
        if (from <= to) {
            Map.Entry<Long, Long> before = ranges.floorEntry(from - 1);
            boolean touches = before != null && before.getValue() == from - 1;
            ranges.put(touches ? before.getKey() : from, to);
        }
    }

    /** How many ranges lie apart. */
    int parts() {
        return ranges.size();
    }

    /** Takes out what lies between, and answers how many that were. */
    long removeAll(long from, long to) {
        long removed = 0;
        for (Map.Entry<Long, Long> range = ranges.floorEntry(to);
                range != null && range.getValue() >= from;
                range = ranges.floorEntry(to)) {
            ranges.remove(range.getKey());
            long first = Math.max(from, range.getKey());
            long last = Math.min(to, range.getValue());
            removed += last - first + 1;
            if (range.getKey() < first) {
                ranges.put(range.getKey(), first - 1);
            }
            if (last < range.getValue()) {
                ranges.put(last + 1, range.getValue());
            }
        }
        return removed;
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

    void report(Finding.Kind kind, Findings findings) {
        ranges.forEach((from, to) -> findings.add(kind, from, to, 0));
    }
}
