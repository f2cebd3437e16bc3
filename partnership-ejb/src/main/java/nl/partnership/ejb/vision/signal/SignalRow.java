package nl.partnership.ejb.vision.signal;

import java.io.Serializable;
import nl.partnership.domain.partner.SchoolSignal;

/**
 * A signal of the own school, to keep it.
 *
 * @param resting whether nobody chooses it any more
 */
public record SignalRow(String id, long version, String name, String explanation, boolean resting)
        implements Serializable {

    static SignalRow of(SchoolSignal own) {
        return new SignalRow(own.getId(), own.getVersion(), own.getName(), own.getExplanation(), own.isResting());
    }
}
