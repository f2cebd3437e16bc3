package nl.partnership.ejb.privacy.request;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;

/**
 * What the portal has of somebody with an account. No text of a record stands in it: those are about work, and name nobody.
 *
 * @param passwordChosen whether a password was chosen; it cannot be read
 * @param named in how many records the person stands, by kind and part
 */
public record PersonExport(
        LocalDate day,
        String name,
        String email,
        String userName,
        String language,
        boolean blocked,
        boolean passwordChosen,
        boolean taskMail,
        boolean weeklyDigest,
        List<Role> roles,
        List<Entrance> signIns,
        List<Named> named)
        implements Serializable {

    /**
     * A role that the person has or had.
     *
     * @param until null for no end
     */
    public record Role(
            String organisation,
            OrganisationType type,
            String role,
            LocalDate from,
            LocalDate until,
            String workPhone,
            String availability)
            implements Serializable {}

    /** A time at which the person signed in. @param browser as it called itself */
    public record Entrance(Instant at, String browser) implements Serializable {}

    /** @param kind as the trail calls it, and so the attribute */
    public record Named(String kind, String attribute, long records) implements Serializable {}
}
