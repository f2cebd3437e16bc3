package nl.partnership.ejb.language;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.language.Terms;

/**
 * How a term stands at a school.
 *
 * @param resting whether it can no longer be put on a table
 * @param agreed null when nothing is agreed that may be seen
 * @param blind the round in which answers come in; null when there is none
 * @param own what the caller's organisation wrote in it; null for nothing
 * @param opened newest first
 */
public record TermStanding(
        Terms.Term term, boolean resting, AgreedRow agreed, RoundRow blind, DefinitionRow own, List<OpenedRound> opened)
        implements Serializable {

    public String termCode() {
        return term.code();
    }

    /** How it was last; empty when it was never measured. */
    public Optional<Measure> last() {
        return measures().stream().findFirst();
    }

    /** How it was the first time in that school year, or the last time before; empty when there is none but the last. */
    public Optional<Measure> before() {
        List<Measure> all = measures();
        if (all.size() < 2) {
            return Optional.empty();
        }
        SchoolYear year = SchoolYear.of(all.get(0).on());
        return all.stream()
                .skip(1)
                .filter(measure -> year.equals(SchoolYear.of(measure.on())))
                .reduce((newer, older) -> older)
                .or(() -> Optional.of(all.get(1)));
    }

    private List<Measure> measures() {
        return opened.stream()
                .map(OpenedRound::measure)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether there is anything at all. */
    public boolean isEmpty() {
        return agreed == null && blind == null && opened.isEmpty();
    }
}
