package nl.partnership.ejb.base;

import java.util.HashSet;
import java.util.Set;
import nl.partnership.domain.base.Belonging;
import nl.partnership.domain.base.Party;

/**
 * Who looks at a page together: those at the table of a conversation. What stands there is for all of them, whoever holds
 * the device.
 *
 * @param partnershipId of the conversation
 * @param asked who was asked and did not stay away, once for each organisation and role
 * @param reader who reads this; null for the table by itself
 * @param guests whether somebody is there who is of no organisation in the portal, and counts as the strictest party
 */
public record AtTable(String conversationId, String partnershipId, Set<Seat> asked, Seat reader, boolean guests) {

    /** An organisation at the table, in one role. */
    public record Seat(Belonging of, Party party) {}

    public AtTable {
        asked = Set.copyOf(asked);
    }

    /** Everybody who is there, who reads as well. */
    public Set<Seat> seats() {
        Set<Seat> all = new HashSet<>(asked);
        if (reader != null) {
            all.add(reader);
        }
        return all;
    }
}
