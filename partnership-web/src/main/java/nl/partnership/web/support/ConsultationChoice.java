package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.ejb.support.consultation.ConsultationFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which consultations the address asks for. */
@Named
@RequestScoped
public class ConsultationChoice extends ListChoice {

    private static final String OVER = "over";

    /** Those that hold, unless the address asks for others. */
    public ConsultationFilter getFilter() {
        return new ConsultationFilter(school(), !OVER.equals(asked("state")));
    }

    /** The same choice for another page. */
    public String getQuery() {
        ConsultationFilter filter = getFilter();
        return "?school=" + orNone(filter.schoolId()) + "&state=" + (filter.holding() ? "" : OVER);
    }
}
