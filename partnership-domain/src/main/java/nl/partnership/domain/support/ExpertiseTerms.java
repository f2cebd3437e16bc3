package nl.partnership.domain.support;

import java.io.Serializable;
import java.util.Set;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Signal;

/**
 * What an entry of the support map says.
 *
 * @param name whom one calls: a desk, a team, a service
 * @param signals at which they help; empty for anything else
 * @param how what to do before one calls, or how it goes on; null when that goes without saying
 * @param phone a number that can be dialled, or null when there is mail
 * @param email or null when there is a number
 * @param hours when they can be reached, in words; may be null
 * @param contact of the owner, when it is the number of one person; else null
 */
public record ExpertiseTerms(
        String name,
        Sector sector,
        Set<Signal> signals,
        Ages ages,
        String how,
        String phone,
        String email,
        String hours,
        Membership contact)
        implements Serializable {

    public ExpertiseTerms {
        signals = Set.copyOf(signals);
    }

    /** The same at another school, which does not have the signals of this one's own. */
    public ExpertiseTerms elsewhere() {
        return new ExpertiseTerms(name, sector, Signal.commonIn(signals), ages, how, phone, email, hours, contact);
    }
}
