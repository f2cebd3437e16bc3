package nl.partnership.web.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.consent.CaseRow;
import nl.partnership.ejb.consent.CaseService;
import nl.partnership.web.base.Screen;

/** The cases of one's own organisation, and a button for a new one: there is nothing to fill in. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    private CaseService cases;

    @Inject
    private Screen screen;

    private List<CaseRow> rows;

    @PostConstruct
    void load() {
        rows = cases.list();
    }

    public void open() {
        String id = cases.open();
        screen.notice("consent.case.opened", cases.get(id).pseudonym());
        screen.go("/consent/case.xhtml?id=" + id);
    }

    public List<CaseRow> getOpen() {
        return rows.stream().filter(row -> !row.isClosed()).toList();
    }

    public List<CaseRow> getClosed() {
        return rows.stream().filter(CaseRow::isClosed).toList();
    }
}
