package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;

/**
 * Port to the room of consultations, which lies above this one: a route can lead to one. It is found anew each time a route is
 * read. The name of a consultation and who invites are told with the route that leads to it.
 */
public interface RouteConsultations {

    /** Those that hold at a school, for who writes its routes, by name. */
    List<Meets> at(String schoolId);

    /** Those of these ids that hold today; one that ended or was erased is not there. */
    List<Meets> of(Collection<String> ids);

    /**
     * A consultation, and who invites to it.
     *
     * @param organisation short name
     * @param nextOn its next day; null when there is none
     */
    record Meets(
            String id,
            String name,
            String organisationId,
            String organisation,
            OrganisationType type,
            String role,
            LocalDate nextOn)
            implements Serializable {}
}
