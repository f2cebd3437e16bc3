package nl.partnership.ejb.partner.calltest;

import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Signal;

/** Port to the room that knows whom a school calls at a signal: the routes that can be called to see whether they work. */
public interface CallRoutes {

    /** A route that holds today. */
    record Way(Signal signal, List<Stop> stops) {}

    /**
     * Whom one calls.
     *
     * @param role code
     */
    record Stop(String organisationId, String role) {}

    /** Of one school, of what the caller may see, in the order of the signals. */
    List<Way> of(String schoolId);

    /**
     * The kind of record of which a change may be one of the routes; it has the school as {@code school}, and {@code endedOn}
     * is null for those of today.
     */
    Class<? extends StoredEntity> from();
}
