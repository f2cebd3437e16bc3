package nl.partnership.ejb.consent;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.rule.Facts;

/** What somebody fills in to record a consent or a refusal; the parts are those of {@code Consent.Terms}. */
public record NewConsent(
        Facts.Giver giver,
        Boolean given,
        String receiverId,
        List<String> categories,
        String purpose,
        LocalDate givenOn,
        String reference) {}
