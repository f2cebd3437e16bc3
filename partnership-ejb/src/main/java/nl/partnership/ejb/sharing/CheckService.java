package nl.partnership.ejb.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.Endorsements;
import nl.partnership.ejb.ruleset.RuleSets;
import nl.partnership.ejb.ruleset.RulesInForce;

/** "May I share this?", asked without consequences: it computes, believes what it is told, and keeps nothing. */
@Stateless
public class CheckService {

    @Inject
    private RulesInForce inForce;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private Endorsements endorsements;

    @Inject
    private CurrentCaller current;

    /**
     * Checks a request by the rules in force on its day.
     *
     * @param request without a day it is about today
     * @throws NotAllowed when the sender is another party than the caller, who is neither administrator nor data
     *     protection officer
     * @throws RuleViolation at {@code justification}, when in acute danger there is none
     */
    @Allowed(Audience.SIGNED_IN)
    public Checked check(SharingRequest request, Facts facts) {
        SharingRequest asked = request.date() == null ? request.on(inForce.today()) : request;
        return check(inForce.rulesOn(asked.date()), asked, facts);
    }

    /**
     * The same by another version, as if it were adopted.
     *
     * @throws NotFound when there is no such version, or it is on its way and the caller does not bring it there
     */
    @Allowed(Audience.SIGNED_IN)
    public Checked checkBy(int version, SharingRequest request, Facts facts) {
        Rules rules = ruleSets.compiled(ruleSets.readable(version));
        return check(Optional.of(rules), request.date() == null ? request.on(inForce.today()) : request, facts);
    }

    private Checked check(Optional<Rules> rules, SharingRequest request, Facts told) {
        requireOwnParty(request);
        Facts facts = told.inCheck();
        Decision decision = rules.map(found -> Decision.of(found, request, facts))
                .orElseGet(() -> Decision.withoutRules(request, facts));
        return new Checked(decision, Alternative.ofEach(rules, request), isProposal(request, decision));
    }

    /** Who asks for another sender names no organisation: then every partner of that kind counts. */
    private boolean isProposal(SharingRequest request, Decision decision) {
        Caller caller = current.get();
        int number = decision.ruleSetVersion();
        return decision.isBuiltOnRules()
                && (request.sender().equals(caller.party())
                        ? endorsements.isProposal(caller.type(), caller.organisationId(), number)
                        : endorsements.isProposal(request.sender().type(), number));
    }

    private void requireOwnParty(SharingRequest request) {
        Caller caller = current.get();
        boolean free = Audience.ADMINISTRATOR.includes(caller) || Audience.DPO.includes(caller);
        if (!free && !request.sender().equals(caller.party())) {
            throw new NotAllowed("CheckService.check");
        }
    }
}
