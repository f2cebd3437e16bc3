package nl.partnership.ejb.base;

import java.io.Serializable;
import nl.partnership.domain.base.Belonging;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;

/**
 * Who is calling, and in which role: read from the database on every request, so that what ended a second ago is gone.
 * An administrator acting as such has no organisation type and no role; nobody and the portal itself have no account.
 *
 * @param accountId null for nobody and for the portal itself
 * @param personId null when there is no account
 * @param name the person's name; for the portal itself and for nobody a fixed word
 * @param membershipId the membership acted in; null for an administrator
 * @param organisationId null for an administrator
 * @param organisationName short name; null for an administrator
 * @param boardId the board of the caller's school, or the board itself; null for partners and administrators
 * @param type kind of organisation; null for an administrator
 * @param role role code acted in, {@code ADMINISTRATOR} for an administrator, null for nobody and the portal
 * @param language {@code nl} or {@code en}
 * @param hasOtherRoles whether this person can act in another role too
 * @param behind who this really is, when somebody walks the portal in these eyes; else null. Account, person and
 *     membership are then those of who walks, so that nothing personal of others is theirs
 */
public record Caller(
        String accountId,
        String personId,
        String name,
        String membershipId,
        String organisationId,
        String organisationName,
        String boardId,
        OrganisationType type,
        String role,
        String language,
        boolean hasOtherRoles,
        Caller behind)
        implements Serializable {

    public static final String ADMINISTRATOR_ROLE = "ADMINISTRATOR";

    /** The sentence for who tries to change something while walking in the eyes of another role. */
    public static final String READ_ONLY = "base.walk.readOnly";

    /** Nobody signed in. */
    public static final Caller NOBODY =
            new Caller(null, null, "nobody", null, null, null, null, null, null, "nl", false, null);

    /** The portal itself: timers and start-up. */
    public static final Caller PORTAL =
            new Caller(null, null, "portal", null, null, null, null, null, null, "nl", false, null);

    /**
     * The same person, walking the portal in the eyes of a role elsewhere.
     *
     * @param boardId the board of that organisation, or null
     */
    public Caller inTheEyesOf(
            String organisationId, String organisationName, String boardId, OrganisationType type, String role) {
        return new Caller(
                accountId,
                personId,
                name,
                membershipId,
                organisationId,
                organisationName,
                boardId,
                type,
                role,
                language,
                false,
                this);
    }

    /** Whether somebody walks the portal in these eyes: then nothing may change, and free text is hidden. */
    public boolean isWalking() {
        return behind != null;
    }

    /**
     * For what somebody does as themselves.
     *
     * @throws RuleViolation while walking in the eyes of another role
     */
    public void mustNotWalk() {
        if (isWalking()) {
            throw new RuleViolation(READ_ONLY);
        }
    }

    /** The role and the organisation, as the trail names the eyes that somebody looks through. */
    public String eyes() {
        return role + ", " + organisationName;
    }

    /** Who really calls, in their own role. */
    public Caller own() {
        return behind == null ? this : behind;
    }

    public boolean isSignedIn() {
        return accountId != null;
    }

    public boolean isAdministrator() {
        return ADMINISTRATOR_ROLE.equals(role);
    }

    /** With which organisations the caller's is one. */
    public Belonging belonging() {
        return new Belonging(organisationId, boardId);
    }

    /** Organisation and role as the sharing rules see them; null for an administrator, nobody and the portal. */
    public Party party() {
        return type == null ? null : new Party(type, role);
    }
}
