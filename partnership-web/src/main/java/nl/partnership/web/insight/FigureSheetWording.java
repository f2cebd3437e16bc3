package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.domain.insight.IncidentTerms;

/** What the rows of a sheet of figures are called, in the reader's language. */
@Named
@RequestScoped
public class FigureSheetWording {

    @Inject
    private IncidentWords incidents;

    /** @param code of a group of kinds */
    public String group(String code) {
        return incidents.name(IncidentTerms.GROUPS, code);
    }
}
