package nl.partnership.ejb.conversation;

import java.io.Serializable;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.partner.Author;

/**
 * Somebody in a role, to show or to choose.
 *
 * @param organisation short name
 */
public record Who(
        String membershipId,
        String name,
        String organisationId,
        String organisation,
        OrganisationType type,
        String role)
        implements Author, Serializable {

    /** What a query selects to make one, from a membership {@code m} with person {@code r} and organisation {@code o}. */
    public static final String SELECT = "m.id, r.name, o.id, o.shortName, o.type, m.role";

    /** How many columns that are. */
    static final int SELECTED = 6;

    /** @param first where in the row its columns begin */
    public static Who from(Object[] row, int first) {
        return new Who(
                (String) row[first],
                (String) row[first + 1],
                (String) row[first + 2],
                (String) row[first + 3],
                (OrganisationType) row[first + 4],
                (String) row[first + 5]);
    }

    static Who of(Membership membership) {
        return membership == null
                ? null
                : new Who(
                        membership.getId(),
                        membership.getPerson().getName(),
                        membership.getOrganisation().getId(),
                        membership.getOrganisation().getShortName(),
                        membership.getOrganisation().getType(),
                        membership.getRole());
    }

    @Override
    public Party party() {
        return new Party(type, role);
    }
}
