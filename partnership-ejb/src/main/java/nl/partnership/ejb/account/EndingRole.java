package nl.partnership.ejb.account;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A role that ends soon, for who has to do with it.
 *
 * @param own whether it is the caller's
 * @param name null when the sharing rules do not let the caller know
 * @param role code
 * @param organisation short name
 * @param until the last day
 * @param sponsor name of who answers for a partner's access, or null
 */
public record EndingRole(boolean own, String name, String role, String organisation, LocalDate until, String sponsor)
        implements Serializable {}
