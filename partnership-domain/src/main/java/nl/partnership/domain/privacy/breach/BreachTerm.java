package nl.partnership.domain.privacy.breach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Within how many hours a breach goes to the authority, and from which risk on.
 *
 * @param from the first day on which breaches that are discovered fall under it
 * @param threshold the least risk that has to be reported
 */
public record BreachTerm(LocalDate from, int hours, BreachRisk threshold) {

    private static final int PARTS = 3;

    public BreachTerm {
        if (hours < 1 || threshold == BreachRisk.UNLIKELY) {
            throw new IllegalArgumentException(hours + " " + threshold);
        }
    }

    /**
     * Terms as they are configured: {@code 2018-05-25 72 RISK}, several with a comma between them.
     *
     * @return the latest first
     * @throws IllegalArgumentException when the text is none, with the part that is wrong
     */
    public static List<BreachTerm> read(String configured) {
        return Arrays.stream(configured.split(",", -1))
                .map(String::strip)
                .map(BreachTerm::one)
                .sorted(Comparator.comparing(BreachTerm::from).reversed())
                .toList();
    }

    private static BreachTerm one(String text) {
        String[] parts = text.split(" +", -1);
        try {
            if (parts.length == PARTS) {
                return new BreachTerm(
                        LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), BreachRisk.valueOf(parts[2]));
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no term for breaches: '" + text + "'", e);
        }
        throw new IllegalArgumentException("no term for breaches: '" + text + "'");
    }

    /** The one under which a breach of that day falls; before all of them the earliest. */
    public static BreachTerm at(List<BreachTerm> latestFirst, LocalDate day) {
        return latestFirst.stream()
                .filter(term -> !term.from().isAfter(day))
                .findFirst()
                .orElseGet(() -> latestFirst.get(latestFirst.size() - 1));
    }
}
