package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.ejb.insight.priority.PriorityFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which priorities the address asks for. */
@Named
@RequestScoped
public class PriorityChoice extends ListChoice {

    /** What those that are over are called in an address. */
    private static final String OVER = "OVER";

    /** Those that run, unless the address asks for those that are over. */
    public PriorityFilter getFilter() {
        return new PriorityFilter(school(), OVER.equals(asked("state")));
    }

    /** The address of a page with that choice. */
    static String address(String path, PriorityFilter filter) {
        return path + "?school=" + orNone(filter.schoolId()) + "&state=" + (filter.over() ? OVER : "");
    }
}
