package nl.partnership.ejb.sharing;

import java.util.Optional;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.consent.PupilCase;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Situation;
import nl.partnership.domain.sharing.Receipt;

/**
 * What a decision is about, with the records that it touches.
 *
 * @param receiver null in a preview for a kind of receiver without an organisation
 * @param pupilCase null when it is about no case
 */
record Matter(Situation situation, Organisation receiver, PupilCase pupilCase) {

    Matter with(Facts facts) {
        return new Matter(situation.with(facts), receiver, pupilCase);
    }

    /** What makes requests of one asker identical. */
    String digest() {
        return Receipt.requestDigest(
                situation.request(), receiver.getId(), pupilCase == null ? null : pupilCase.getId());
    }

    /** @throws RuleViolation at {@code organisation} when the receiver works at none that the portal knows */
    Matter named() {
        if (receiver == null) {
            throw RuleViolation.at("organisation", "sharing.decision.organisation");
        }
        return this;
    }

    /** Consent is always about somebody, and the portal knows whom only by a case. */
    void requireCase(Optional<Rules> rules) {
        SharingRequest request = situation.request();
        boolean needed = rules.isPresent()
                && rules.get().answer(request).lines().stream()
                        .anyMatch(line -> line.conditions().contains(Codes.CONSENT));
        if (needed && pupilCase == null) {
            throw RuleViolation.at("case", "sharing.decision.caseMissing");
        }
    }
}
