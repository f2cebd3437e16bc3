package nl.partnership.ejb.audit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Signs;
import nl.partnership.domain.base.Text;

/**
 * Some rows of the trail, by their number, as people and the trail itself write them: {@code 12}, {@code 15-20}.
 *
 * @param parts in order, none touches another
 */
public record TrailRows(List<Part> parts) implements Serializable {

    /** As many parts as a row of the trail shows of a list. */
    static final int MOST_PARTS = 100;

    /** So many rows are erased in one go. */
    static final int MOST_ROWS = 10_000;

    /** In characters. */
    private static final int LONGEST = 2000;

    private static final Pattern PART = Pattern.compile("(\\d{1,15})(?:-(\\d{1,15}))?");

    /** From one row to another, both included. */
    public record Part(long from, long to) implements Serializable {

        @Override
        public String toString() {
            return from == to ? "" + from : from + "-" + to;
        }
    }

    /**
     * Reads what somebody typed.
     *
     * @throws RuleViolation at {@code rows} when it names no rows, or too many
     */
    static TrailRows typed(String text) {
        String line = Text.requiredLine("rows", text, LONGEST, "audit.erase.rows");
        return of(List.of(Signs.digits(line).replaceAll(" ?- ?", "-").split("[ ,;]+")));
    }

    /**
     * @param written each part as it is written
     * @throws RuleViolation at {@code rows} when one of them is not, or when they are too many
     */
    static TrailRows of(List<String> written) {
        TreeMap<Long, Long> ranges = new TreeMap<>();
        for (String one : written) {
            Matcher part = PART.matcher(one);
            long from = part.matches() ? Long.parseLong(part.group(1)) : 0;
            long to = from == 0 || part.group(2) == null ? from : Long.parseLong(part.group(2));
            if (from == 0 || to < from) {
                throw RuleViolation.at("rows", "audit.erase.rows");
            }
            ranges.merge(from, to, Math::max);
        }
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<Long, Long> range : ranges.entrySet()) {
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && range.getKey() <= last.to() + 1) {
                parts.set(parts.size() - 1, new Part(last.from(), Math.max(last.to(), range.getValue())));
            } else {
                parts.add(new Part(range.getKey(), range.getValue()));
            }
        }
        long rows =
                parts.stream().mapToLong(part -> part.to() - part.from() + 1).sum();
        if (parts.size() > MOST_PARTS || rows > MOST_ROWS) {
            throw RuleViolation.at("rows", "audit.erase.tooMany", MOST_ROWS);
        }
        return new TrailRows(parts);
    }

    boolean has(long seq) {
        return parts.stream().anyMatch(part -> part.from() <= seq && seq <= part.to());
    }

    /** Each part as it is written. */
    List<String> written() {
        return parts.stream().map(Part::toString).toList();
    }
}
