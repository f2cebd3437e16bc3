package nl.partnership.ejb.account.people;

import java.time.LocalDate;

/**
 * Somebody who is to be added.
 *
 * @param organisationId where the first role is; null for somebody who gets none yet
 * @param role code of a role of that kind of organisation; null for none
 * @param until last day of the role; null for none, which a partner may not have
 * @param sponsorId who answers for somebody of a partner; null at a school or the board
 * @param invited whether the link to choose a password goes out at once
 */
public record Newcomer(
        String name,
        String email,
        String organisationId,
        String role,
        LocalDate until,
        String sponsorId,
        boolean invited) {}
