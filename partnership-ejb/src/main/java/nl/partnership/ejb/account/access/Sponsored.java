package nl.partnership.ejb.account.access;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.AccessEnd;
import nl.partnership.domain.partner.Membership;

/**
 * A partner's role for which the caller answers.
 *
 * @param role code
 * @param organisation short name
 * @param until the last day of the role itself
 * @param accessUntil the last day on which it opens the portal, the earliest that is known
 * @param renewedUntil until when the access would last after it was renewed today; null when it lasts as long already
 * @param withoutTies whether it ends because the organisation works with no school any more: renewing does not help then
 * @param ended whether it opens the portal no more
 */
public record Sponsored(
        String id,
        long version,
        String person,
        String role,
        String organisation,
        LocalDate until,
        LocalDate accessUntil,
        LocalDate renewedUntil,
        boolean withoutTies,
        boolean ended)
        implements Serializable {

    static Sponsored of(Membership membership, LocalDate today) {
        LocalDate last = membership.lastDay();
        LocalDate given = earliest(AccessEnd.given(today), membership.getValidUntil());
        LocalDate asked = membership.getAccessUntil();
        return new Sponsored(
                membership.getId(),
                membership.getVersion(),
                membership.getPerson().getName(),
                membership.getRole(),
                membership.getOrganisation().getShortName(),
                membership.getValidUntil(),
                last,
                asked != null && asked.isBefore(given) ? given : null,
                last.equals(membership.getOrganisation().getAccessUntil()),
                last.isBefore(today));
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
