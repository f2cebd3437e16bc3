package nl.partnership.ejb.vision.see;

import java.io.Serializable;
import nl.partnership.ejb.partner.signal.OwnSignal;

/**
 * What one can see.
 *
 * @param code of a signal, {@link SeeService#ABUSE} or {@link SeeService#OTHER}
 * @param schoolId of the one school that has it; null for what all have
 */
public record SeeChoice(String code, String schoolId) implements Serializable {

    static SeeChoice of(String code) {
        return new SeeChoice(code, null);
    }

    static SeeChoice of(OwnSignal own) {
        return new SeeChoice(own.signal().code(), own.schoolId());
    }
}
