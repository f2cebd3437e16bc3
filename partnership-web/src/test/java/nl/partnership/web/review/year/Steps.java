package nl.partnership.web.review.year;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What people sent to the portal in the year, by person and by the school that it was for. */
final class Steps {

    private final Map<String, Map<String, Integer>> sent = new TreeMap<>();

    /** A form that is sent, or something that is confirmed with one press. */
    void add(String user, String school) {
        sent.computeIfAbsent(user, any -> new TreeMap<>()).merge(school, 1, Integer::sum);
    }

    /** How many this person took for that school. */
    int of(String user, String school) {
        return sent.getOrDefault(user, Map.of()).getOrDefault(school, 0);
    }

    @Override
    public String toString() {
        return sent.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining("\n"));
    }
}
