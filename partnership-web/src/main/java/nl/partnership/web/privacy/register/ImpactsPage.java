package nl.partnership.web.privacy.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import nl.partnership.ejb.privacy.register.ImpactRow;
import nl.partnership.ejb.privacy.register.ImpactService;

/** "Werkdocumenten DPIA": one for each set of rules, and one for each room. */
@Named
@RequestScoped
public class ImpactsPage {

    @Inject
    private ImpactService impacts;

    private List<ImpactRow> all;

    @PostConstruct
    void load() {
        all = impacts.all();
    }

    public List<ImpactRow> getRooms() {
        return those(row -> row.subject().isRoom());
    }

    public List<ImpactRow> getRules() {
        return those(row -> !row.subject().isRoom());
    }

    private List<ImpactRow> those(Predicate<ImpactRow> which) {
        return all.stream().filter(which).toList();
    }
}
