package nl.partnership.domain.agreement.offer;

import java.io.Serializable;
import java.util.Set;
import nl.partnership.domain.partner.Signal;

/**
 * What is offered or missed.
 *
 * @param signals that it is about; none for anything
 */
public record OfferTerms(OfferKind kind, String what, Set<Signal> signals, OfferPeriod period) implements Serializable {

    public OfferTerms {
        signals = Set.copyOf(signals);
    }

    /** The same at another school, which does not have the signals of this one's own. */
    public OfferTerms elsewhere() {
        return new OfferTerms(kind, what, Signal.commonIn(signals), period);
    }

    /** Whether one gives what the other misses: about one signal at least, in the same period. */
    public boolean meets(OfferTerms other) {
        return kind != other.kind
                && period.meets(other.period)
                && signals.stream().anyMatch(other.signals::contains);
    }
}
