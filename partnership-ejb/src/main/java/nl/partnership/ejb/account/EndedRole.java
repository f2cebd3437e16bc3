package nl.partnership.ejb.account;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Why somebody has no role to act in. Only for who proved to be that person.
 *
 * @param role code; null when there never was one
 * @param organisation short name; null likewise
 * @param until the last day; null when the role is still to begin, or has no such day
 * @param from the first day of a role that is still to begin, else null
 * @param sponsor name of who answers for the access and is still there; null when there is nobody
 */
public record EndedRole(String role, String organisation, LocalDate until, LocalDate from, String sponsor)
        implements Serializable {

    static final EndedRole NEVER = new EndedRole(null, null, null, null, null);
}
