package nl.partnership.ejb.privacy.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A declaration that records were erased after their time: numbers only.
 *
 * @param owner whose records went; null for bookkeeping of the portal
 * @param holds how many holds there were on that day
 */
public record DestructionView(String id, LocalDate day, String owner, int holds, LocalDate keptUntil, List<Line> lines)
        implements Serializable {

    /**
     * @param kind as the trail calls it
     * @param since with the number the rule by which they went
     * @param ranBy the name of the work of the night
     */
    public record Line(String kind, String since, int number, String ranBy, long erased, long held)
            implements Serializable {}
}
