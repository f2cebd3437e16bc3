package nl.partnership.ejb.support;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.FirstReader;
import nl.partnership.domain.support.Informed;
import nl.partnership.domain.support.Within;

/**
 * Who informs whom, as a form hands it in.
 *
 * @param organisationId and {@code role}: who informs
 */
public record TypedDuty(
        String purpose,
        Signal signal,
        Informed audience,
        String organisationId,
        String role,
        Within within,
        List<FirstReader> readsFirst,
        String exception)
        implements Serializable {}
