package nl.partnership.domain.support;

import java.io.Serializable;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Roles;

/** A role at an organisation: who that is today is looked up when it is asked. */
public record RoleSeat(Organisation organisation, String role) implements Serializable {

    /** Whether there is such a role at that kind of organisation. */
    public boolean isKnown() {
        return organisation != null && Roles.has(organisation.getType(), role);
    }
}
