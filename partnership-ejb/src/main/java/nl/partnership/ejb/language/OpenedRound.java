package nl.partnership.ejb.language;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.language.Answers;

/**
 * A round that was opened.
 *
 * @param definitions side by side, as far as they may be seen
 * @param measure null when fewer than two organisations answered blind, and when not all of them may be seen
 */
public record OpenedRound(RoundRow round, List<DefinitionRow> definitions, Measure measure) implements Serializable {

    /**
     * @param all of the round
     * @param visible those of them that may be seen
     */
    static OpenedRound of(RoundRow round, List<DefinitionRow> all, List<DefinitionRow> visible) {
        List<DefinitionRow> counting =
                all.stream().filter(DefinitionRow::isCounting).toList();
        int organisations = (int)
                counting.stream().map(DefinitionRow::organisationId).distinct().count();
        boolean measured = organisations > 1
                && visible.stream().filter(DefinitionRow::isCounting).count() == counting.size();
        return new OpenedRound(
                round,
                visible,
                measured
                        ? new Measure(
                                Answers.same(counting.stream()
                                        .map(DefinitionRow::answers)
                                        .toList()),
                                organisations,
                                round.openedOn())
                        : null);
    }

    /** Whether that example, from 0 on, means the same to all who answered blind. */
    public boolean isSame(int example) {
        return measure != null
                && Answers.isSame(
                        definitions.stream()
                                .filter(DefinitionRow::isCounting)
                                .map(DefinitionRow::answers)
                                .toList(),
                        example);
    }

    /** Whether that team wrote something in it that may be seen. */
    public boolean has(String organisationId, Team team) {
        return definitions.stream().anyMatch(one -> one.organisationId().equals(organisationId) && one.team() == team);
    }
}
