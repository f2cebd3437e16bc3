package nl.partnership.ejb.support.expertise;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Ages;
import nl.partnership.domain.support.Sector;

/**
 * An entry of the support map, as a form hands it in.
 *
 * @param contactId membership of whom one asks for; null for nobody in particular
 */
public record TypedExpertise(
        String name,
        Sector sector,
        List<Signal> signals,
        Ages ages,
        String how,
        String phone,
        String email,
        String hours,
        String contactId)
        implements Serializable {}
