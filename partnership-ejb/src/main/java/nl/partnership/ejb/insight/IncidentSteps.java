package nl.partnership.ejb.insight;

import java.io.Serializable;
import java.util.List;

/**
 * What the own school laid down to do at an incident, as it stands beside entering one.
 *
 * @param title of its guideline
 * @param lines the first five
 * @param more how many there are beyond those
 * @param link where it stands on a page of the school; null for nowhere
 */
public record IncidentSteps(String title, List<String> lines, int more, String link) implements Serializable {

    /** How many lines one reads while entering. */
    public static final int MOST = 5;

    /** @param steps one a line; null for none */
    static IncidentSteps of(String title, String steps, String link) {
        List<String> all = steps == null ? List.of() : steps.lines().toList();
        return new IncidentSteps(title, all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST), link);
    }
}
