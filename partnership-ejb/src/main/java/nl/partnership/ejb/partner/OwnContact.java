package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The caller's own contact data, in the role acted in.
 *
 * @param version what the form hands back
 * @param verifiedAt when it was last confirmed; null for never
 * @param old whether that was not this term
 * @param saidWrong whether a test call did not get through at this number, and it was neither changed nor confirmed since
 * @param deputies colleagues who can stand in
 * @param others the own roles beside this one
 */
public record OwnContact(
        long version,
        String role,
        String organisation,
        String phone,
        String availability,
        String deputyId,
        LocalDate verifiedAt,
        boolean old,
        boolean saidWrong,
        List<PersonChoice> deputies,
        List<Other> others)
        implements Serializable {

    /**
     * Another role of the same person.
     *
     * @param role its code
     * @param organisation short name
     */
    public record Other(String membershipId, String role, String organisation) implements Serializable {}
}
