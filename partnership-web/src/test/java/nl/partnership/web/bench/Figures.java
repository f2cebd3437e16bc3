package nl.partnership.web.bench;

import java.util.Collection;
import java.util.List;

/** What many measurements come down to. */
final class Figures {

    private Figures() {}

    /** The middle one; of an even number the lower of the two. */
    static <T extends Comparable<T>> T median(Collection<T> measured) {
        return atShare(measured, 0.5);
    }

    /** The one that 95 of 100 do not exceed. */
    static <T extends Comparable<T>> T p95(Collection<T> measured) {
        return atShare(measured, 0.95);
    }

    private static <T extends Comparable<T>> T atShare(Collection<T> measured, double share) {
        List<T> sorted = measured.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
