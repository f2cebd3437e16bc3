package nl.partnership.ejb.review.start;

import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.YearStart;

/**
 * The lines of one kind at the start of a year.
 *
 * @param hint null for nothing
 * @param same to be decided, and unchanged: they can stay all at once
 * @param apart to be decided one by one, as each of them says why
 */
public record StartKind(
        String code,
        YearStart.Part part,
        Sentence name,
        Sentence hint,
        List<StartLine> same,
        List<StartLine> apart,
        List<StartDecided> decided)
        implements Serializable {

    /** How many lines are to be decided. */
    public int open() {
        return same.size() + apart.size();
    }

    public boolean isDone() {
        return open() == 0;
    }

    /** Whether the year before left nothing of it. */
    public boolean isEmpty() {
        return isDone() && decided.isEmpty();
    }

    /** How many were decided so, by the name of the choice. */
    public long count(String choice) {
        return decided.stream()
                .filter(one -> one.choice().name().equals(choice))
                .count();
    }
}
