package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.agreement.AgreementFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which agreements the address asks for. */
@Named
@RequestScoped
public class AgreementChoice extends ListChoice {

    public AgreementFilter filter() {
        return new AgreementFilter(
                school(), Signal.known(asked("signal")).orElse(null), chosen(AgreementState.values(), "state"));
    }

    public String getSchool() {
        return filter().schoolId();
    }

    public Signal getSignal() {
        return filter().signal();
    }

    public AgreementState getState() {
        return filter().state();
    }

    public boolean isNarrow() {
        return filter().isNarrow();
    }

    /** The same choice for another page. */
    public String getQuery() {
        return "?school=" + orNone(getSchool()) + "&signal=" + orNone(getSignal()) + "&state=" + orNone(getState());
    }
}
