package nl.partnership.ejb.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;

/**
 * A party, and how far it is. Others see organisation, function and day; the name stays inside the own organisation.
 *
 * @param name short name of the organisation
 * @param role code of the role in which somebody assented in the portal; null otherwise
 * @param function of who agreed on paper, or before whom it lies; null otherwise
 * @param day on which that was; since when it is asked, when nothing happened yet
 * @param person who assented, recorded or laid it before somebody, for the own organisation; null for others
 */
public record PartyRow(
        String organisationId,
        String name,
        OrganisationType type,
        State state,
        String role,
        String function,
        LocalDate day,
        String person)
        implements Serializable {

    /** How far a party is. */
    public enum State {
        ASSENTED,
        ON_PAPER,
        /** It lies before who decides. */
        SUBMITTED,
        OPEN,
        /** It takes part no longer. */
        LEFT
    }

    /** Whether its assent is asked. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.SUBMITTED;
    }
}
