package nl.partnership.ejb.audit.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings; neighbours of one kind become one, and beyond a thousand they are only counted. */
final class Findings {

    private static final int MOST = 1000;

    private final List<Finding> list = new ArrayList<>();
    private long total;

    void add(Finding.Kind kind, long row) {
        add(kind, row, row, 0);
    }

    void add(Finding.Kind kind, long from, long to, long shift) {
        total += to - from + 1;
        for (int i = list.size() - 1; i >= Math.max(0, list.size() - 4); i--) {
            Finding last = list.get(i);
            if (last.kind() == kind && last.shift() == shift && last.to() + 1 == from) {
                list.set(i, new Finding(kind, last.from(), to, shift));
                return;
            }
        }
        if (list.size() < MOST) {
            list.add(new Finding(kind, from, to, shift));
        }
    }

    /** By place. */
    List<Finding> sorted() {
        return list.stream()
                .sorted(Comparator.comparingLong(Finding::from).thenComparing(Finding::kind))
                .toList();
    }

    /** Rows that something is wrong with, also those that are not in the list. */
    long total() {
        return total;
    }
}
