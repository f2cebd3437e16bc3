package nl.partnership.ejb.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** The leaflet of a school, for everybody who has its address: rules, and nothing else. */
@Stateless
@Allowed(Audience.EVERYONE)
public class PublicLeafletService {

    @Inject
    private Leaflets leaflets;

    /**
     * What there is to read.
     *
     * @param schoolId as it stands in the address; null counts as none
     * @return empty when that is no school that takes part; without a leaflet when the board adopted none yet
     */
    public Optional<PublicLeaflet> of(String schoolId) {
        return schoolId == null ? Optional.empty() : leaflets.school(schoolId).map(this::read);
    }

    private PublicLeaflet read(Organisation school) {
        List<Leaflet> versions = leaflets.published(school.getId());
        LeafletView leaflet = versions.isEmpty() ? null : leaflets.view(versions.get(0));
        return new PublicLeaflet(
                school.getId(),
                school.getName(),
                school.getBoard().getName(),
                school.getGeneralPhone(),
                leaflet,
                versions.size() < 2 ? null : leaflet.content().changesFrom(leaflets.content(versions.get(1))));
    }
}
