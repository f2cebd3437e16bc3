package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;

/**
 * For what somebody may decide for their organisation in one membership.
 *
 * @param byRole whether the role itself brings it, for everything
 * @param given what the administrator entered, the latest first
 */
public record MandateView(boolean byRole, List<Row> given) implements Serializable {

    /** @param open whether it can still be ended */
    public record Row(
            String id,
            long version,
            MandatePurpose purpose,
            String givenBy,
            LocalDate wordOn,
            LocalDate from,
            LocalDate until,
            boolean open)
            implements Serializable {

        static Row of(Mandate mandate, LocalDate today) {
            return new Row(
                    mandate.getId(),
                    mandate.getVersion(),
                    mandate.getPurpose(),
                    mandate.getGivenBy(),
                    mandate.getWordOn(),
                    mandate.getValidFrom(),
                    mandate.getValidUntil(),
                    !mandate.getValidUntil().isBefore(today));
        }
    }
}
