package nl.partnership.ejb.home;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.partnership.ejb.base.storage.StorageState;

/**
 * How it is with the portal; nothing of people and of what they do.
 *
 * @param postgresql whether the database is one; else it is the embedded one
 * @param storage what is stored, and the last back-up
 * @param room megabytes that are left for the data folder; null when that is not known
 * @param mail what waits to be sent
 * @param head when the head of the trail was written down last, on this node; null for never
 * @param headLate whether that is too long ago
 * @param jobs how many pieces of work of a day or a week this node knows
 * @param lateJobs names of those that were not done in time
 * @param version of the portal; null when it was not packed by the build
 */
public record Condition(
        boolean postgresql,
        StorageState storage,
        Long room,
        WaitingMail mail,
        Instant head,
        boolean headLate,
        int jobs,
        List<String> lateJobs,
        String version)
        implements Serializable {

    /**
     * What waits to be sent.
     *
     * @param server whether the configuration names a mail server
     * @param oldest since when the oldest waits; null when none does
     * @param stuck whether that is longer than it takes
     */
    public record WaitingMail(boolean server, long count, Instant oldest, boolean stuck) implements Serializable {}
}
