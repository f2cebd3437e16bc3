package nl.partnership.ejb.partner.signal;

import java.io.Serializable;
import nl.partnership.domain.partner.Signal;

/**
 * A signal of a school's own, with the words that people typed for it.
 *
 * @param resting whether it stays where it is used and is chosen no more
 */
public record OwnSignal(String schoolId, Signal signal, String name, String explanation, boolean resting)
        implements Serializable {

    static final String SELECT = "n.id, n.name, n.explanation, n.restingSince";

    static OwnSignal of(String schoolId, Object[] row) {
        return new OwnSignal(schoolId, Signal.of((String) row[0]), (String) row[1], (String) row[2], row[3] != null);
    }
}
