package nl.partnership.ejb.task;

import nl.partnership.domain.base.OrganisationType;

/**
 * Somebody who can take a task on.
 *
 * @param organisationId a party of the partnership
 * @param personId null only for an organisation that took a task on as such, before a task had to have a person
 * @param personName null likewise
 * @param role code of the person's role there; null likewise, and for who left since
 */
public record OwnerChoice(
        String organisationId,
        String organisationName,
        OrganisationType type,
        String personId,
        String personName,
        String role) {

    private static final String BETWEEN = ":";

    /** What a form sends back. */
    public String key() {
        return key(organisationId, personId);
    }

    /** The key of an owner; null when there is none. */
    public static String key(String organisationId, String personId) {
        return personId == null ? organisationId : organisationId + BETWEEN + personId;
    }

    static String organisationIn(String key) {
        return key.split(BETWEEN, 2)[0];
    }

    /** Null when the key names an organisation as such. */
    static String personIn(String key) {
        String[] parts = key.split(BETWEEN, 2);
        return parts.length == 1 ? null : parts[1];
    }
}
