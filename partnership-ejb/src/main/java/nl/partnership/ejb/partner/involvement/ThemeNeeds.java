package nl.partnership.ejb.partner.involvement;

import java.util.Set;
import java.util.SortedMap;
import nl.partnership.domain.base.OrganisationType;

/** Port to the card: without which kinds of organisation its themes are hard to talk about. */
public interface ThemeNeeds {

    /** Numbers of the themes, each with the kinds that it needs. */
    SortedMap<Integer, Set<OrganisationType>> needed();
}
