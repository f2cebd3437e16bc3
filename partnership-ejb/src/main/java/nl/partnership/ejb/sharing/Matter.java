package nl.partnership.ejb.sharing;

import nl.partnership.domain.consent.PupilCase;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Facts;
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
}
