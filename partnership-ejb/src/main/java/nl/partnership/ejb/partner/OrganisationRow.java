package nl.partnership.ejb.partner;

import java.io.Serializable;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Organisation;

/**
 * An organisation as lists and forms show it.
 *
 * @param version what a form hands back when it changes the organisation
 * @param kind what it is in the portal
 */
public record OrganisationRow(
        String id, long version, Kind kind, OrganisationType type, String name, String shortName, boolean closed)
        implements Serializable {

    /** The board, one of its schools, or a partner. */
    public enum Kind {
        BOARD,
        SCHOOL,
        PARTNER
    }

    static OrganisationRow of(Organisation organisation) {
        return new OrganisationRow(
                organisation.getId(),
                organisation.getVersion(),
                organisation.isBoard() ? Kind.BOARD : organisation.isSchool() ? Kind.SCHOOL : Kind.PARTNER,
                organisation.getType(),
                organisation.getName(),
                organisation.getShortName(),
                organisation.isClosed());
    }
}
