package nl.partnership.ejb.partner.handover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.base.Sentence;

/**
 * Handing over a role: what hangs on it, and to whom it goes.
 *
 * @param id null as long as nothing is asked
 * @param name of who leaves
 * @param organisation short name
 * @param ties what passes
 * @param otherRoles how many other roles who leaves keeps; none: the account works no longer after the last day
 * @param lastDay proposed, or asked; null when none is known
 * @param successor name; null as long as nothing is asked
 * @param state null as long as nothing is asked
 * @param mine whether the caller is the one who leaves
 * @param successors whom the caller can ask; empty for who is asked
 */
public record HandoverView(
        String id,
        long version,
        String name,
        String role,
        String organisation,
        List<Sentence> ties,
        long otherRoles,
        LocalDate lastDay,
        String successor,
        State state,
        boolean mine,
        List<Candidate> successors)
        implements Serializable {

    /** How far it is. */
    public enum State {
        ASKED,
        CONFIRMED,
        PASSED
    }

    /** A colleague, in a role. */
    public record Candidate(String membershipId, String name, String role) implements Serializable {}
}
