package nl.partnership.ejb.review.lookback;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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

    /** The questions that somebody answered in that year, as far as the caller may see. */
    public List<SquareRow> answered() {
        return squares.stream().filter(SquareRow::isAnswered).toList();
    }

    /** The others, in one line; empty when there are none. */
    public String unanswered() {
        return squares.stream()
                .filter(square -> !square.isAnswered())
                .map(SquareRow::title)
                .collect(Collectors.joining("; "));
    }

    /** What stands under one heading. */
    public record Part(LookBack.Part part, List<LookBack.Line> lines) implements Serializable {}
}
