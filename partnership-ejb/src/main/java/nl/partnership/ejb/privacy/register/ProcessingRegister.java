package nl.partnership.ejb.privacy.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.privacy.register.RegisterWords;
import nl.partnership.domain.privacy.register.SharingEntry;

/**
 * The register of processing of a board, on a day.
 *
 * @param words what only people know; {@link RegisterWords#NONE} until somebody wrote it
 * @param version of these words; 0 when there are none
 * @param writtenBy null likewise, with the day
 * @param rules number of the rules of today; 0 when none hold
 * @param sharing what schools give to others, by purpose; empty when no rules hold
 * @param stored what the portal keeps, by room
 */
public record ProcessingRegister(
        LocalDate day,
        RegisterWords words,
        long version,
        String writtenBy,
        LocalDate writtenOn,
        int rules,
        List<SharingEntry> sharing,
        List<StoredEntry> stored,
        Measures measures)
        implements Serializable {

    /** Whether nobody wrote yet what only people know. */
    public boolean isUnwritten() {
        return writtenOn == null;
    }

    /**
     * Measures of security with a number in them, as they are configured.
     *
     * @param idle minutes after which who did nothing signs in again
     * @param longest hours after which everybody does
     * @param attempts wrong passwords a minute that are looked at from one address
     * @param trail years that the trail is kept
     */
    public record Measures(long idle, long longest, int attempts, int trail) implements Serializable {}
}
