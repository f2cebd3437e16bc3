package nl.partnership.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.privacy.LeafletDeskService;
import nl.partnership.ejb.privacy.LeafletRow;

/** How each school of the board stands with its leaflet. */
@Named
@RequestScoped
public class LeafletsPage {

    @Inject
    private LeafletDeskService desk;

    private List<LeafletRow> rows;

    public List<LeafletRow> getRows() {
        if (rows == null) {
            rows = desk.schools();
        }
        return rows;
    }
}
