package nl.partnership.ejb.vision.see;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.RulesInForce;

/** What the rules in force let the caller say about what they see, with a name; asked anew at each page. */
@Dependent
public class Says {

    @Inject
    private RulesInForce inForce;

    @Inject
    private CurrentCaller current;

    boolean isWithRules() {
        return inForce.rules().isPresent();
    }

    /**
     * What the caller may tell somebody of a signal about one pupil; without rules in force nothing with a name.
     *
     * @param same whether that is somebody of the caller's own organisation
     */
    public Say to(Party receiver, boolean same, String purpose) {
        return inForce.rules()
                .map(rules -> rules.answer(new SharingRequest(
                                current.get().party(),
                                receiver,
                                same ? Relation.SAME_ORGANISATION : Relation.OTHER_ORGANISATION,
                                List.of(Codes.SAFETY_SIGNAL),
                                purpose,
                                Scope.ITEM,
                                inForce.today()))
                        .lines()
                        .get(0))
                .map(Say::of)
                .orElse(Say.WITHOUT_NAME);
    }

    /** The strictest, for a number where any of them may answer. */
    Say toAnyOf(Collection<Party> receivers, String purpose) {
        return receivers.stream()
                .map(receiver -> to(receiver, false, purpose))
                .reduce(Say::strictest)
                .orElse(Say.WITHOUT_NAME);
    }
}
