package nl.partnership.ejb.partner;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Sentence;

/**
 * Port to the rooms in which something counts on somebody in a role, or on an organisation: what still hangs on it, for who
 * is about to end it. Numbers, never what is in the records.
 */
public interface Ties {

    /** What has to go to somebody else when this role ends; empty for nothing. */
    List<Sentence> ofRole(Membership membership);

    /**
     * Gives it to a colleague, the day after the last day of who leaves: after that nothing that is open names who left.
     * A room in which nothing hangs on a person does nothing.
     *
     * @param successor of the same organisation, another person
     */
    default void handOver(Membership leaving, Membership successor) {}

    /**
     * The last day on which this partner takes part by what is in the room, also one that has passed.
     *
     * @return null when it never did, and of a room in which nobody takes part in anything
     */
    default LocalDate lastDay(Organisation partner) {
        return null;
    }

    /** What stays without anybody when this organisation closes; empty for nothing. */
    List<Sentence> ofOrganisation(String organisationId);

    /** The sentence with its number; nothing for none. */
    static List<Sentence> counted(String key, long number) {
        return number == 0 ? List.of() : List.of(Sentence.of(key, number));
    }
}
