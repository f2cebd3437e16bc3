package nl.partnership.ejb.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.partner.Signal;

/**
 * An agreement as somebody typed it.
 *
 * @param partyIds organisations that work with the school
 * @param rules ids of sharing rules, with spaces or commas between them; null for none
 */
public record TypedAgreement(
        String title,
        String text,
        List<String> partyIds,
        LocalDate from,
        LocalDate until,
        LocalDate reviewOn,
        List<Signal> signals,
        String rules)
        implements Serializable {}
