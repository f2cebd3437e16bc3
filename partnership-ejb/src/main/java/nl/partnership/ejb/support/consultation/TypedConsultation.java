package nl.partnership.ejb.support.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;

/**
 * A consultation, as a form hands it in.
 *
 * @param members keys of roles, as are {@code chair}, {@code inviter} and {@code standIn}; of the last null for nobody
 */
public record TypedConsultation(
        String name,
        String purpose,
        String place,
        LocalTime start,
        int minutes,
        List<String> members,
        String chair,
        String inviter,
        String standIn,
        int weeks,
        LocalDate firstOn,
        List<OrganisationType> required)
        implements Serializable {}
