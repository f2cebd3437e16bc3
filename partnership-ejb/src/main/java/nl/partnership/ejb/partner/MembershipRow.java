package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/**
 * A role that somebody holds or held, with all that was agreed about it.
 *
 * @param schools names of the schools that it is limited to; empty for no limit
 * @param sponsor name, or null
 * @param phoneWrong whether what stands as the number cannot be dialled
 * @param state whether it is held today
 * @param accessUntil the last day on which it opens the portal, when that is before the last day of a role that is held today
 *     or later; else null
 * @param accessOver whether that day is past
 */
public record MembershipRow(
        String id,
        long version,
        String personId,
        OrganisationRow organisation,
        String role,
        MembershipTerms terms,
        List<String> schools,
        String deputy,
        String sponsor,
        boolean phoneWrong,
        State state,
        LocalDate accessUntil,
        boolean accessOver)
        implements Serializable {

    /** Whether a role works today, will, or did. */
    public enum State {
        FUTURE,
        CURRENT,
        ENDED
    }

    static MembershipRow of(Membership membership, LocalDate today) {
        State state = state(membership, today);
        LocalDate last = membership.lastDay();
        boolean sooner = state != State.ENDED && last != null && !last.equals(membership.getValidUntil());
        return new MembershipRow(
                membership.getId(),
                membership.getVersion(),
                membership.getPerson().getId(),
                OrganisationRow.of(membership.getOrganisation()),
                membership.getRole(),
                terms(membership),
                membership.getSchools().stream()
                        .map(Organisation::getShortName)
                        .sorted(NameKey.byOrganisation(name -> name))
                        .toList(),
                name(membership.getDeputy()),
                name(membership.getSponsor()),
                membership.isPhoneWrong(),
                state,
                sooner ? last : null,
                sooner && last.isBefore(today));
    }

    private static MembershipTerms terms(Membership membership) {
        return new MembershipTerms(
                membership.getValidFrom(),
                membership.getValidUntil(),
                membership.getSchools().stream().map(Organisation::getId).collect(Collectors.toSet()),
                membership.getWorkPhone(),
                membership.getAvailability(),
                id(membership.getDeputy()),
                id(membership.getSponsor()));
    }

    private static State state(Membership membership, LocalDate today) {
        if (membership.isValidOn(today)) {
            return State.CURRENT;
        }
        boolean comes = !membership.getOrganisation().isClosed() && today.isBefore(membership.getValidFrom());
        return comes ? State.FUTURE : State.ENDED;
    }

    private static String name(Person person) {
        return person == null ? null : person.getName();
    }

    private static String id(Person person) {
        return person == null ? null : person.getId();
    }
}
