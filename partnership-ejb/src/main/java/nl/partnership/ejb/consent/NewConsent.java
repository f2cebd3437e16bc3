package nl.partnership.ejb.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.rule.Facts;

/**
 * What somebody fills in to record a consent or a refusal; the parts are those of {@code Consent.Terms}.
 *
 * @param givers who said just this; a record is made of each
 */
public record NewConsent(
        Set<Facts.Giver> givers,
        Boolean given,
        String receiverId,
        List<String> categories,
        String purpose,
        LocalDate givenOn,
        String reference) {}
