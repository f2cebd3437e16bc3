package nl.partnership.ejb.review.lookback;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.card.ThemeRow;

/**
 * A theme of a year as one looks back on it.
 *
 * @param theme null for what is about no theme
 * @param lookedOn when it was looked back on; null when it was not
 * @param parts headings with at least one line each
 */
public record ThemeLook(ThemeRow theme, LocalDate lookedOn, List<SquareRow> squares, List<ThemeLook.Part> parts)
        implements Serializable {

    /** What stands under one heading. */
    public record Part(LookBack.Part part, List<LookBack.Line> lines) implements Serializable {}
}
