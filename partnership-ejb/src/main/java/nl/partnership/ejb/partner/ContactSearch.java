package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NameKey;

/**
 * What somebody looks for in the contact list.
 *
 * @param partnershipId one of the caller's partnerships
 * @param words parts of names of people, organisations and roles, all of which are to be met; null or blank for everybody
 * @param roles what the roles are called in the reader's language, by role code
 */
public record ContactSearch(String partnershipId, String words, Map<String, String> roles) implements Serializable {

    public ContactSearch {
        roles = Map.copyOf(roles);
    }

    /** Codes of the roles whose name has this word in it; the given one when there is none. */
    Set<String> rolesNamed(String word, String none) {
        Set<String> named = roles.entrySet().stream()
                .filter(role -> NameKey.fold(role.getValue()).contains(word))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return named.isEmpty() ? Set.of(none) : named;
    }
}
