package nl.partnership.ejb.review.dossier;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.domain.base.SchoolYear;

/**
 * A dossier in the list.
 *
 * @param of short name of the school or the board
 * @param role in which somebody asked for it
 * @param done how many parts are made
 * @param failed how many could not be made
 * @param all how many there are
 */
public record DossierRow(
        String id,
        String of,
        SchoolYear year,
        String role,
        Instant askedAt,
        Instant keptUntil,
        int done,
        int failed,
        int all)
        implements Serializable {

    public boolean isBusy() {
        return done + failed < all;
    }

    /** Whether there is something to hand out. */
    public boolean isThere() {
        return !isBusy() && done > 0;
    }
}
