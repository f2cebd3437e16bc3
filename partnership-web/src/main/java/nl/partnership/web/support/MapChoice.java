package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Sector;
import nl.partnership.ejb.support.expertise.ExpertiseFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which entries of the support map the address asks for. */
@Named
@RequestScoped
public class MapChoice extends ListChoice {

    /** Those that hold, unless the address asks for others. */
    public ExpertiseFilter getFilter() {
        ExpertiseFilter.State state = chosen(ExpertiseFilter.State.values(), "state");
        return new ExpertiseFilter(
                school(),
                chosen(Sector.values(), "sector"),
                Signal.known(asked("signal")).orElse(null),
                state == null ? ExpertiseFilter.State.HOLDING : state);
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public ExpertiseFilter.State[] getStates() {
        return ExpertiseFilter.State.values();
    }

    /** The same choice for another page. */
    static String query(ExpertiseFilter filter) {
        return "?school=" + orNone(filter.schoolId()) + "&sector=" + orNone(filter.sector()) + "&signal="
                + orNone(filter.signal()) + "&state=" + filter.state();
    }
}
