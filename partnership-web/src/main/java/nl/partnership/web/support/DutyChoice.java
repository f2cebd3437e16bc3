package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Informed;
import nl.partnership.ejb.support.DutyFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which of them the address asks for. */
@Named
@RequestScoped
public class DutyChoice extends ListChoice {

    private static final String OVER = "over";
    private static final String ALL = "all";

    /** Those that hold, unless the address asks for others. */
    public DutyFilter filter() {
        String state = asked("state");
        return new DutyFilter(
                school(),
                Signal.known(asked("signal")).orElse(null),
                chosen(Informed.values(), "audience"),
                ALL.equals(state) ? null : !OVER.equals(state));
    }

    public String getSchool() {
        return filter().schoolId();
    }

    public Signal getSignal() {
        return filter().signal();
    }

    public Informed getAudience() {
        return filter().audience();
    }

    /** As the address says it. */
    public String getState() {
        Boolean holding = filter().holding();
        if (holding == null) {
            return ALL;
        }
        return holding ? "" : OVER;
    }

    /** Whether it shows less than all that hold. */
    public boolean isNarrow() {
        return !filter().equals(new DutyFilter(null, null, null, true));
    }

    /** The same choice for another page. */
    public String getQuery() {
        return "?school=" + orNone(getSchool()) + "&signal=" + orNone(getSignal()) + "&audience="
                + orNone(getAudience()) + "&state=" + getState();
    }
}
