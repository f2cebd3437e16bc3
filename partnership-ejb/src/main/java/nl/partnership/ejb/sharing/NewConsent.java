package nl.partnership.ejb.sharing;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.sharing.Facts;

/** What somebody fills in to record a consent or a refusal; the parts are those of {@code Consent.Terms}. */
public record NewConsent(
        Facts.Giver giver,
        Boolean given,
        String receiverId,
        List<String> categories,
        String purpose,
        LocalDate givenOn,
        String reference) {}
