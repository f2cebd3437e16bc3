package nl.partnership.ejb.sharing;

import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.ejb.ruleset.ReceiverService;

/**
 * What somebody fills in who wants to share. The sender is the role that the caller acts in, the day is today; relation,
 * covenant and consents the portal finds in its own records.
 *
 * @param receiver the role that is to get it
 * @param receiverOrganisationId id of one of {@link ReceiverService#organisations}; null in a preview for a kind of
 *     receiver without an organisation
 * @param caseId id of one of the own organisation's cases; needed where consent is (K3), else it may be null
 * @param age of the pupil in years; null when unknown
 * @param justification needed in acute danger, else it may be null
 * @param conditions what is affirmed, by code; never null. K3, K4, K9 and K10 the portal finds out itself: what is said
 *     of them here counts for nothing
 */
public record Asking(
        Party receiver,
        String receiverOrganisationId,
        List<String> categories,
        String purpose,
        Scope scope,
        String caseId,
        Integer age,
        String justification,
        Map<String, Affirmation> conditions) {

    Asking inAcuteDanger() {
        return new Asking(
                receiver,
                receiverOrganisationId,
                categories,
                Codes.ACUTE_DANGER,
                scope,
                caseId,
                age,
                justification,
                conditions);
    }
}
