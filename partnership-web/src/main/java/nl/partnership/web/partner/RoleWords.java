package nl.partnership.web.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.partner.ContactSearch;
import nl.partnership.web.base.Screen;

/** Searches among contacts. Roles are stored as codes; people search for the words that they read. */
@Dependent
class RoleWords {

    @Inject
    private Screen screen;

    /** @param words null or blank for everybody */
    ContactSearch search(String partnershipId, String words) {
        return new ContactSearch(
                partnershipId,
                words,
                Roles.all().stream()
                        .map(Party::role)
                        .collect(Collectors.toMap(role -> role, role -> screen.text("base.role." + role))));
    }
}
