package nl.partnership.domain.support;

import java.util.Set;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;

/**
 * What is agreed about informing somebody.
 *
 * @param purpose code of the sharing vocabulary; null when it is about a signal
 * @param signal null when it is about a purpose
 * @param organisation whose people inform
 * @param role code of the role in which they do
 * @param readsFirst who reads it before it goes out; empty for nobody
 * @param exception when it is done in another way; null for never
 */
public record DutyTerms(
        String purpose,
        Signal signal,
        Informed audience,
        Organisation organisation,
        String role,
        Within within,
        Set<FirstReader> readsFirst,
        String exception) {

    public DutyTerms {
        readsFirst = Set.copyOf(readsFirst);
    }
}
