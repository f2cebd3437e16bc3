package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.domain.agreement.ExpectationState;
import nl.partnership.ejb.agreement.ExpectationFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which expectations the address asks for. */
@Named
@RequestScoped
public class ExpectationChoice extends ListChoice {

    public ExpectationFilter filter() {
        return new ExpectationFilter(school(), chosen(ExpectationState.values(), "state"));
    }

    public String getSchool() {
        return filter().schoolId();
    }

    public ExpectationState getState() {
        return filter().state();
    }

    public boolean isNarrow() {
        return filter().isNarrow();
    }

    /** The same choice for another page. */
    public String getQuery() {
        return "?school=" + orNone(getSchool()) + "&state=" + orNone(getState());
    }
}
