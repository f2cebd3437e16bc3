package nl.partnership.ejb.vision;

import java.io.Serializable;
import nl.partnership.domain.vision.Turn;

/**
 * What an organisation does, as somebody typed it.
 *
 * @param organisation short name
 * @param version of what the caller read; {@link #NEW} when there was nothing
 * @param turn null for nothing said: then it is as for all phases at once
 */
public record TypedTurn(String organisationId, String organisation, long version, Turn turn, String note)
        implements Serializable {

    /** In place of a version. */
    public static final long NEW = -1;
}
