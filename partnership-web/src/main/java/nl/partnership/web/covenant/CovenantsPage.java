package nl.partnership.web.covenant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.ejb.covenant.CovenantRow;
import nl.partnership.ejb.covenant.CovenantService;

/** The covenants that the caller may see. */
@Named
@RequestScoped
public class CovenantsPage {

    @Inject
    private CovenantService covenants;

    private List<CovenantRow> rows;

    @PostConstruct
    void load() {
        rows = covenants.list();
    }

    public List<CovenantRow> getRows() {
        return rows;
    }

    /** Names of the parties, for one line. */
    public String parties(CovenantRow row) {
        return row.parties().stream().map(CovenantRow.Party::name).collect(Collectors.joining(", "));
    }
}
