package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.Endorsements;
import nl.partnership.ejb.ruleset.RulesInForce;

/** What the rules in force say to a matter. */
@Dependent
class Answers {

    @Inject
    private RulesInForce inForce;

    @Inject
    private Endorsements endorsements;

    @Inject
    private CurrentCaller current;

    /** The rules of that day; none is never another version. */
    Optional<Rules> rulesOn(LocalDate day) {
        return inForce.rulesOn(day);
    }

    SharingAnswer of(Matter matter, Optional<Rules> rules) {
        SharingRequest request = matter.situation().request();
        Decision decision = matter.situation().decide(rules);
        return new SharingAnswer(
                matter.situation(), decision, Alternative.ofEach(rules, request), isProposal(decision));
    }

    /** Every rule that applies is one under which the sender sends; where none does, nothing is built on one. */
    private boolean isProposal(Decision decision) {
        Caller sender = current.get();
        return decision.isBuiltOnRules()
                && endorsements.isProposal(sender.type(), sender.organisationId(), decision.ruleSetVersion());
    }
}
