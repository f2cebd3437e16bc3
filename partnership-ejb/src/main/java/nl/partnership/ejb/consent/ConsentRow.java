package nl.partnership.ejb.consent;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.consent.Consent;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Vocabulary;

/**
 * A record of consent as pages show it.
 *
 * @param receiver short name of the organisation
 * @param categories codes, in the order of the vocabulary
 * @param withdrawnOn null when it was not taken back
 * @param recordedBy name of the colleague
 */
public record ConsentRow(
        String id,
        Facts.Giver giver,
        boolean given,
        String receiver,
        List<String> categories,
        String purpose,
        LocalDate givenOn,
        LocalDate withdrawnOn,
        String reference,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {

    static ConsentRow of(Consent consent) {
        return new ConsentRow(
                consent.getId(),
                consent.getGiver(),
                consent.isGiven(),
                consent.getReceiver().getShortName(),
                Vocabulary.shipped().categories().values().stream()
                        .map(Vocabulary.Category::code)
                        .filter(consent.getCategories()::contains)
                        .toList(),
                consent.getPurpose(),
                consent.getGivenOn(),
                consent.getWithdrawnOn(),
                consent.getReference(),
                consent.getRecordedBy().getName(),
                consent.getRecordedAt());
    }

    /** Whether there is something to take back. */
    public boolean isWithdrawable() {
        return given && withdrawnOn == null;
    }
}
