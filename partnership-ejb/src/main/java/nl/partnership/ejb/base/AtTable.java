package nl.partnership.ejb.base;

import java.util.Set;
import nl.partnership.domain.base.Belonging;
import nl.partnership.domain.base.Party;

/**
 * Who looks at a page together: those at the table of a conversation. What stands there is for all of them, whoever holds
 * the device.
 *
 * @param partnershipId of the conversation
 * @param seats everybody who is there, once for each organisation and role
 * @param guests whether somebody is there who is of no organisation in the portal, and counts as the strictest party
 */
public record AtTable(String partnershipId, Set<Seat> seats, boolean guests) {

    /** An organisation at the table, in one role. */
    public record Seat(Belonging of, Party party) {}
}
