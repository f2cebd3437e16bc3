package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Stream;
import nl.partnership.ejb.support.consultation.ConsultationFilter;
import nl.partnership.ejb.support.consultation.ConsultationFilter.State;
import nl.partnership.web.base.input.ListChoice;

/** Which consultations the address asks for. */
@Named
@RequestScoped
public class ConsultationChoice extends ListChoice {

    /** Those that hold, unless the address asks for others. */
    public ConsultationFilter getFilter() {
        State state = Stream.of(State.LATE, State.OVER)
                .filter(one -> code(one).equals(asked("state")))
                .findFirst()
                .orElse(State.HOLDING);
        return new ConsultationFilter(school(), state);
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The same choice for another page. */
    public String getQuery() {
        ConsultationFilter filter = getFilter();
        return "?school=" + orNone(filter.schoolId()) + "&state="
                + (filter.state() == State.HOLDING ? "" : code(filter.state()));
    }
}
