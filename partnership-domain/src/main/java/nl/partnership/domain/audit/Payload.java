package nl.partnership.domain.audit;

/**
 * What a row of the trail tells about people: beside the chain, so that it can be erased on its date without breaking
 * it. The salt goes with it, so that afterwards nobody, not even who holds the key, can try out what it was.
 *
 * @param salt random, one for each row
 * @param personId who, or null for nobody and for the portal itself
 * @param personName the name at that time
 * @param role role code acted in, or null
 * @param organisationId for which organisation, or null
 * @param organisationName its short name at that time, or null
 * @param origin network address the request came from, or null for the portal itself
 * @param subjectKind what it was about, for example {@code conversation}, or null
 * @param subjectId which one, or null
 * @param detail JSON: the service method, attributes before and after; never free text
 */
public record Payload(
        String salt,
        String personId,
        String personName,
        String role,
        String organisationId,
        String organisationName,
        String origin,
        String subjectKind,
        String subjectId,
        String detail) {

    public String digest(ChainKey key) {
        return key.digest(
                salt,
                personId,
                personName,
                role,
                organisationId,
                organisationName,
                origin,
                subjectKind,
                subjectId,
                detail);
    }
}
