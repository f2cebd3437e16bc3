package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.ejb.insight.SourceFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which sources the address asks for. */
@Named
@RequestScoped
public class SourceChoice extends ListChoice {

    /** Those that hold, unless the address asks for others. */
    public SourceFilter getFilter() {
        SourceFilter.State state = chosen(SourceFilter.State.values(), "state");
        return new SourceFilter(school(), state == null ? SourceFilter.State.HOLDING : state);
    }

    public SourceFilter.State[] getStates() {
        return SourceFilter.State.values();
    }

    /** The address of a page with that choice. */
    static String address(String path, SourceFilter filter) {
        String school = filter.schoolId() == null ? "" : filter.schoolId().replaceAll("[^A-Za-z0-9-]", "");
        return path + "?school=" + school + "&state=" + filter.state();
    }
}
