package nl.partnership.ejb.account.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody in the administrator's list.
 *
 * @param roles what this person is today or later, or, when that is nothing, was
 * @param ends last day of the role that ends first, of those that work; null when none has an end
 * @param ended whether nothing works today or later
 */
public record PersonRow(
        String id,
        String name,
        String email,
        List<Role> roles,
        LocalDate ends,
        boolean ended,
        AccountState state,
        boolean administrator)
        implements Serializable {

    /** A role code and the short name of the organisation. */
    public record Role(String code, String organisation) implements Serializable {}
}
