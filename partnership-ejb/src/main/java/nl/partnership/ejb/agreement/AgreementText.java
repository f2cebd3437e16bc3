package nl.partnership.ejb.agreement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;

/**
 * One version of an agreement.
 *
 * @param parties names, the school first
 * @param rules ids of sharing rules
 * @param by short name of the organisation that proposed it
 * @param agreedOn when the last party assented; null as long as one did not
 */
public record AgreementText(
        int number,
        String title,
        String text,
        List<String> parties,
        LocalDate from,
        LocalDate until,
        LocalDate reviewOn,
        List<Signal> signals,
        List<String> rules,
        String digest,
        String by,
        Instant proposedAt,
        LocalDate agreedOn)
        implements Serializable {

    static AgreementText of(AgreementVersion version) {
        return new AgreementText(
                version.getNumber(),
                version.getTitle(),
                version.getText(),
                AgreementViews.parties(version).map(Organisation::getName).toList(),
                version.getValidFrom(),
                version.getValidUntil(),
                version.getReviewOn(),
                version.getSignals(),
                version.getRules(),
                version.getDigest(),
                version.getAuthor().getOrganisation().getShortName(),
                version.getProposedAt(),
                version.getAgreedOn());
    }
}
