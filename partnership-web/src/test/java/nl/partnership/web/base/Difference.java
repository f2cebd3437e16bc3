package nl.partnership.web.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What two lists do not have in common, for an assertion that says what to do instead of printing both. */
final class Difference {

    private Difference() {}

    /**
     * Each entry of one of the two alone, with which one; an entry that one has oftener stands there as often as it is
     * too many. Empty when both have the same.
     *
     * @param expected what should be there
     * @param found what is there
     */
    static List<String> between(Collection<String> expected, Collection<String> found) {
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> unexpected = new ArrayList<>(found);
        expected.forEach(unexpected::remove);
        List<String> difference = new ArrayList<>();
        missing.stream().sorted().forEach(entry -> difference.add("missing: " + entry));
        unexpected.stream().sorted().forEach(entry -> difference.add("unexpected: " + entry));
        return difference;
    }
}
