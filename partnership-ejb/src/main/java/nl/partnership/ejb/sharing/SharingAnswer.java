package nl.partnership.ejb.sharing;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Situation;

/**
 * What a request comes to.
 *
 * @param situation the request with all that was known
 * @param decision its lines are in the order of the request
 * @param alternatives what one may do instead, for each line; nothing on a day without rules
 * @param proposal whether the sender, a partner, has not endorsed these rules yet: "voorstel, nog niet bevestigd"
 */
public record SharingAnswer(
        Situation situation, Decision decision, List<List<Alternative>> alternatives, boolean proposal)
        implements Serializable {

    /** No rule says anything of this category within one organisation: there only one's own task decides. */
    public boolean isOwnTaskDeciding(int line) {
        return situation.request().relation() == Relation.SAME_ORGANISATION
                && decision.lines().get(line).line().rules().isEmpty();
    }

    /** Whether no rule set was in force today. */
    public boolean isWithoutRules() {
        return decision.ruleSetVersion() == Decision.NO_RULES;
    }
}
