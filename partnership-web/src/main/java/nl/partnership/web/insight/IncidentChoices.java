package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.insight.CorrectionReason;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.web.base.Screen;

/** Out of what one puts an incident together. */
@Named
@RequestScoped
public class IncidentChoices {

    @Inject
    private IncidentVocabulary vocabulary;

    @Inject
    private Screen screen;

    public List<SelectItem> getKinds() {
        return items(vocabulary.kinds());
    }

    public List<SelectItem> getPlaces() {
        return items(vocabulary.places());
    }

    public List<SelectItem> getParts() {
        // the short ones are for narrow columns
        return names(IncidentTerms.PARTS);
    }

    private List<SelectItem> items(IncidentTerms terms) {
        return terms.all().stream()
                .map(term -> new SelectItem(term.code(), term.shortName(screen.locale())))
                .toList();
    }

    private List<SelectItem> names(IncidentTerms terms) {
        return terms.all().stream()
                .map(term -> new SelectItem(term.code(), term.name(screen.locale())))
                .toList();
    }

    public List<SelectItem> getSeverities() {
        return items(IncidentTerms.SEVERITIES);
    }

    public List<SelectItem> getAgainst() {
        return items(IncidentTerms.AGAINST);
    }

    public List<SelectItem> getActions() {
        return items(IncidentTerms.ACTIONS);
    }

    public CorrectionReason[] getReasons() {
        return CorrectionReason.values();
    }
}
