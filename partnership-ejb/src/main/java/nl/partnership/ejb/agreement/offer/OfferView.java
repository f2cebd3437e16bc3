package nl.partnership.ejb.agreement.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One offer or ask with what the caller can do.
 *
 * @param suggested what goes with it, about the same signal in the same period, and is not beside it yet
 * @param others what else could be laid beside it
 * @param cuts ids of the links that the caller can take apart
 * @param agrees whether the caller can make an agreement of it
 */
public record OfferView(
        OfferRow row,
        List<OfferRow> suggested,
        List<OfferRow> others,
        Set<String> cuts,
        boolean agrees,
        LocalDate keptUntil)
        implements Serializable {}
