package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.partnership.domain.insight.IncidentLists;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.ejb.insight.IncidentTermService;

/** What the caller's board calls incidents and places, read once a request. */
@RequestScoped
public class IncidentVocabulary {

    @Inject
    private IncidentTermService terms;

    private IncidentLists read;

    private IncidentLists lists() {
        if (read == null) {
            read = terms.lists();
        }
        return read;
    }

    public IncidentTerms kinds() {
        return lists().kinds();
    }

    public IncidentTerms places() {
        return lists().places();
    }
}
