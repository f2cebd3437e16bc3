package nl.partnership.ejb.ruleset;

import java.io.Serializable;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.ruleset.RuleCase;

/**
 * A case, and how one set answers it.
 *
 * @param version what a page hands back when it changes the case
 * @param expected the answer that it should get, as {@link RuleCase#answer} writes it
 * @param answer the answer that the set gives
 * @param broken whether the answer changed and nobody accepted that
 * @param acceptedReason why another answer was accepted in this set; null when none was
 */
public record RuleCaseRow(
        String id,
        long version,
        String name,
        Party sender,
        Party receiver,
        String expected,
        String answer,
        boolean broken,
        String acceptedReason,
        String acceptedBy)
        implements Serializable {

    static RuleCaseRow of(RuleCase one, Rules rules) {
        SharingRequest request = one.request(rules.schoolYear());
        boolean accepted = one.getAcceptedIn() != null && one.getAcceptedIn() == rules.version();
        return new RuleCaseRow(
                one.getId(),
                one.getVersion(),
                one.getName(),
                request.sender(),
                request.receiver(),
                one.getExpected(),
                RuleCase.answer(one.ask(rules)),
                one.isBrokenBy(rules),
                accepted ? one.getAcceptedReason() : null,
                accepted ? one.getAcceptedBy().getName() : null);
    }
}
