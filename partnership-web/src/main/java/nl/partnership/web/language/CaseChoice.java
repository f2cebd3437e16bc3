package nl.partnership.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.language.cases.CaseRow;
import nl.partnership.web.base.input.ListChoice;

/** Which of the cases the address asks for. */
@Named
@RequestScoped
public class CaseChoice extends ListChoice {

    List<CaseRow> of(List<CaseRow> all) {
        return all.stream()
                .filter(row -> getStage() == null || row.stage() == getStage())
                .filter(row -> getSignal() == null || row.signals().contains(getSignal()))
                .toList();
    }

    public CaseStage getStage() {
        return chosen(CaseStage.values(), "stage");
    }

    public Signal getSignal() {
        return Signal.known(asked("signal")).orElse(null);
    }

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return getStage() != null || getSignal() != null;
    }

    /** The same choice for another page. */
    public String getQuery() {
        return "&stage=" + orNone(getStage()) + "&signal=" + orNone(getSignal());
    }
}
