package nl.partnership.ejb.covenant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Vocabulary;

/**
 * A covenant as pages show it.
 *
 * @param version what a page hands back when it changes the covenant
 * @param state how it stands today
 * @param parties by name
 * @param purposes codes, in the order of the vocabulary
 * @param until the last day on which it is in force; before the agreed one when it was ended
 * @param agreedUntil the last day that was agreed
 */
public record CovenantRow(
        String id,
        long version,
        String title,
        Facts.Covenant state,
        List<Party> parties,
        List<String> purposes,
        LocalDate from,
        LocalDate until,
        LocalDate agreedUntil,
        LocalDate evaluateOn)
        implements Serializable {

    /** An organisation that is party to it. */
    public record Party(String id, String name) implements Serializable {

        static Party of(Organisation organisation) {
            return new Party(organisation.getId(), organisation.getName());
        }
    }

    static CovenantRow of(Covenant covenant, LocalDate today) {
        return new CovenantRow(
                covenant.getId(),
                covenant.getVersion(),
                covenant.getTitle(),
                covenant.on(today),
                covenant.getParties().stream()
                        .map(Party::of)
                        .sorted(NameKey.byOrganisation(Party::name))
                        .toList(),
                Vocabulary.shipped().purposes().values().stream()
                        .map(Vocabulary.Purpose::code)
                        .filter(covenant.getPurposes()::contains)
                        .toList(),
                covenant.getValidFrom(),
                covenant.getLastDay(),
                covenant.getValidUntil(),
                covenant.getEvaluateOn());
    }

    /** Whether it was ended before its time. */
    public boolean isEnded() {
        return until.isBefore(agreedUntil);
    }

    public boolean isOver() {
        return state == Facts.Covenant.EXPIRED;
    }
}
