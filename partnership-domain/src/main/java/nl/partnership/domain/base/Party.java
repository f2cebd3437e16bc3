package nl.partnership.domain.base;

import java.io.Serializable;
import java.util.Objects;

/**
 * Somebody's place in the partnership, as the sharing rules see it: the kind of organisation and the role in it.
 *
 * @param type kind of organisation, never null
 * @param role code of a role of that kind, as in {@code roles.csv}, never null
 */
public record Party(OrganisationType type, String role) implements Serializable {

    public Party {
        Objects.requireNonNull(type);
        Objects.requireNonNull(role);
    }

    /**
     * The party that {@link #toString} writes so.
     *
     * @throws IllegalArgumentException for another notation
     */
    public static Party of(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(written);
        }
        return new Party(OrganisationType.valueOf(written.substring(0, colon)), written.substring(colon + 1));
    }

    /** The notation of the exchange formats, for example {@code POLICE:YOUTH_OFFICER}. */
    @Override
    public String toString() {
        return type + ":" + role;
    }
}
